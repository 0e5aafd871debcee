package dev.qualis.viewpoint.aql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.regex.PatternSyntaxException;

/** The services of texts. Positions count from 1. */
final class AqlTexts {
    static final Set<String> NAMES = Set.of(
            "at",
            "characters",
            "concat",
            "contains",
            "endsWith",
            "equalsIgnoreCase",
            "first",
            "index",
            "isAlpha",
            "isAlphaNum",
            "last",
            "lastIndex",
            "matches",
            "prefix",
            "removeLineSeparators",
            "replace",
            "replaceAll",
            "size",
            "startsWith",
            "strcmp",
            "strstr",
            "substitute",
            "substituteAll",
            "substring",
            "toInteger",
            "toLower",
            "toLowerCase",
            "toLowerFirst",
            "toReal",
            "toUpper",
            "toUpperCase",
            "toUpperFirst",
            "tokenize",
            "tokenizeLine",
            "trim",
            "add");

    private AqlTexts() {}

    static Object call(String name, String text, Object[] arguments) {
        return switch (arguments.length) {
            case 1 -> alone(name, text);
            case 2 ->
                arguments[1] instanceof Integer number
                        ? withNumber(name, text, number)
                        : withText(name, text, arguments[1] == null ? "" : arguments[1].toString());
            case 3 -> withTwo(name, text, arguments[1], arguments[2]);
            default -> AqlServices.UNKNOWN;
        };
    }

    private static Object alone(String name, String text) {
        return switch (name) {
            case "size" -> text.length();
            case "toUpper", "toUpperCase" -> text.toUpperCase(Locale.ROOT);
            case "toLower", "toLowerCase" -> text.toLowerCase(Locale.ROOT);
            case "toUpperFirst" ->
                text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
            case "toLowerFirst" ->
                text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
            case "trim" -> text.trim();
            case "toInteger" -> Integer.valueOf(text);
            case "toReal" -> Double.valueOf(text);
            case "isAlpha" -> text.chars().allMatch(Character::isLetter);
            case "isAlphaNum" -> text.chars().allMatch(Character::isLetterOrDigit);
            case "characters" ->
                text.chars().mapToObj(c -> String.valueOf((char) c)).toList();
            case "tokenize" -> tokens(text, " \t\n\r\f");
            case "tokenizeLine" -> text.lines().toList();
            case "removeLineSeparators" -> text.replaceAll("\r\n|\n|\r", "");
            default -> AqlServices.UNKNOWN;
        };
    }

    private static List<Object> tokens(String text, String signs) {
        List<Object> tokens = new ArrayList<>();
        for (StringTokenizer rest = new StringTokenizer(text, signs); rest.hasMoreTokens(); ) {
            tokens.add(rest.nextToken());
        }
        return tokens;
    }

    private static Object withNumber(String name, String text, int number) {
        return switch (name) {
            case "at" -> text.substring(number - 1, number);
            case "first" -> text.substring(0, Math.min(number, text.length()));
            case "last" -> text.substring(Math.max(0, text.length() - number));
            case "substring" -> text.substring(number - 1);
            default -> withText(name, text, String.valueOf(number));
        };
    }

    private static Object withText(String name, String text, String other) {
        return switch (name) {
            case "concat", "add" -> text + other;
            case "prefix" -> other + text;
            case "contains" -> text.contains(other);
            case "startsWith" -> text.startsWith(other);
            case "endsWith" -> text.endsWith(other);
            case "equalsIgnoreCase" -> text.equalsIgnoreCase(other);
            case "matches" -> matches(text, other);
            case "index" -> text.indexOf(other) + 1;
            case "lastIndex" -> text.lastIndexOf(other) + 1;
            case "strcmp" -> text.compareTo(other);
            case "strstr" -> text.indexOf(other) + 1;
            case "tokenize" -> tokens(text, other);
            default -> AqlServices.UNKNOWN;
        };
    }

    private static boolean matches(String text, String pattern) {
        try {
            return text.matches(pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("the pattern is wrong: " + e.getDescription(), e);
        }
    }

    private static Object withTwo(String name, String text, Object one, Object other) {
        if (one instanceof Integer from && other instanceof Integer to) {
            return name.equals("substring") ? text.substring(from - 1, to) : AqlServices.UNKNOWN;
        }
        if (other instanceof Integer from) {
            return switch (name) {
                case "index" -> text.indexOf(String.valueOf(one), from - 1) + 1;
                case "lastIndex" -> text.lastIndexOf(String.valueOf(one), from - 1) + 1;
                default -> AqlServices.UNKNOWN;
            };
        }
        String what = String.valueOf(one);
        String by = other == null ? "" : String.valueOf(other);
        return switch (name) {
            case "replace" -> text.replaceFirst(what, by);
            case "replaceAll" -> text.replaceAll(what, by);
            case "substitute" -> {
                int at = text.indexOf(what);
                yield at < 0 ? text : text.substring(0, at) + by + text.substring(at + what.length());
            }
            case "substituteAll" -> text.replace(what, by);
            default -> AqlServices.UNKNOWN;
        };
    }
}
