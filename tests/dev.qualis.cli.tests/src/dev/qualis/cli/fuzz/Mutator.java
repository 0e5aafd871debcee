package dev.qualis.cli.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes sound texts at random; the same seed gives the same changes. */
final class Mutator {
    /** Words, numbers, texts, white space, and each other sign by itself. */
    private static final Pattern TOKEN =
            Pattern.compile("\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"|[\\p{L}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    private static final List<String> ODD = List.of(
            "\"",
            "\"\"\"",
            "{",
            "}",
            "{{{{",
            "/*",
            "*/",
            "//",
            "|",
            ",",
            ".",
            ":",
            "：",
            "，",
            "｛",
            "｝",
            "=",
            "->",
            "\\",
            "\\u0000",
            "\r",
            "\r\n",
            "\n",
            "\t",
            "  ",
            "\u3000",
            "\u00A0",
            "\uFEFF",
            "\u202E",
            "\u200B",
            "\u001B[31m",
            "\u0085",
            "\u2028",
            "\uD83D",
            "\uDE00",
            "𠀀",
            "é",
            "e\u0301",
            "０",
            "9999999999",
            "-1",
            "0",
            "1e999",
            "2026-02-30",
            "0000-00-00",
            "99999 years",
            "<",
            ">",
            "&",
            "&amp;",
            "&#0;",
            "]]>",
            "<!--",
            "<?x?>",
            "<!DOCTYPE a>",
            "xsi:type=\"a:B\"",
            "href=\"x.ecore#//\"",
            "//@a.0",
            "#//X",
            "feature:",
            "service:",
            "var:",
            "aql:",
            "[",
            "]",
            "_x0041_",
            "=1+1",
            "%s",
            "${x}",
            "null",
            "self",
            "eContainer");

    private static final int MOST_CHANGES = 6;
    private static final int DEEPEST = 3_000;

    private final Random random;

    Mutator(Random random) {
        this.random = random;
    }

    /** One to some changes of one text; pieces may come from the other one. */
    String changed(String text, String other) {
        List<String> tokens = tokens(text);
        List<String> more = tokens(other);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && !tokens.isEmpty(); i++) {
            change(tokens, more);
        }
        return String.join("", tokens);
    }

    private void change(List<String> tokens, List<String> more) {
        int at = random.nextInt(tokens.size());
        switch (random.nextInt(12)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
            case 2 -> tokens.set(at, more.get(random.nextInt(more.size())));
            case 3 -> tokens.add(at, odd());
            case 4 -> tokens.set(at, odd());
            case 5 -> {
                int to = random.nextInt(tokens.size());
                String kept = tokens.get(at);
                tokens.set(at, tokens.get(to));
                tokens.set(to, kept);
            }
            case 6 ->
                tokens.subList(at, Math.min(tokens.size(), at + random.nextInt(40)))
                        .clear();
            case 7 -> tokens.addAll(at, List.copyOf(slice(more)));
            case 8 -> tokens.set(at, cut(tokens.get(at)));
            case 9 -> blank(tokens, at);
            case 10 -> tokens.subList(at, tokens.size()).clear();
            default -> tokens.add(at, repeated());
        }
    }

    private List<String> slice(List<String> tokens) {
        int from = random.nextInt(tokens.size());
        return tokens.subList(from, Math.min(tokens.size(), from + random.nextInt(60)));
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    /** Much of the same is rare, since it takes time. */
    private String repeated() {
        return odd().repeat(random.nextInt(20) == 0 ? random.nextInt(DEEPEST) : random.nextInt(12));
    }

    private String cut(String token) {
        int at = random.nextInt(token.length() + 1);
        return token.substring(0, at) + (random.nextBoolean() ? odd() : "") + token.substring(at);
    }

    /** Other white space where some is: what is sound stays so. */
    private void blank(List<String> tokens, int near) {
        for (int at = near; at < tokens.size(); at++) {
            if (tokens.get(at).isBlank()) {
                tokens.set(
                        at,
                        List.of("  ", "\n", "\t", " \r\n ", "\n\n\n", " /* ? */ ")
                                .get(random.nextInt(6)));
                return;
            }
        }
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
