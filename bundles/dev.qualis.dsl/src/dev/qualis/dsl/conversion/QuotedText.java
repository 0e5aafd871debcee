package dev.qualis.dsl.conversion;

import dev.qualis.model.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Text between quotation marks. In {@code "…"} a backslash keeps the next character as it is, {@code \n} is a line
 * break; text between {@code """} is taken as it stands, without the indentation that its lines share.
 */
final class QuotedText {

    static final String UNCLOSED = "qualis.syntax.text.unclosed";

    private static final String MARKS = "\"\"\"";

    private QuotedText() {}

    /** One text, without a second language. */
    static IValueConverter<Object> plain() {
        return new Converter() {
            @Override
            public Object toValue(String text, INode node) {
                return unquote(text, node);
            }

            @Override
            public String toString(Object value) {
                return quote((String) value);
            }
        };
    }

    /** A text in one or two languages. */
    static IValueConverter<Object> localized() {
        return new Converter() {
            @Override
            public Object toValue(String text, INode node) {
                List<String> parts = split(text, node);
                return new LocalizedText(parts.getFirst(), parts.size() > 1 ? parts.get(1) : null);
            }

            @Override
            public String toString(Object value) {
                LocalizedText text = (LocalizedText) value;
                return text.secondary() == null
                        ? quote(text.primary())
                        : quote(text.primary()) + " | " + quote(text.secondary());
            }
        };
    }

    /** A long text in Markdown, in one or two languages; a short one may stand between plain quotation marks. */
    static IValueConverter<Object> markdown() {
        return new Converter() {
            @Override
            public Object toValue(String text, INode node) {
                if (text == null) {
                    return null;
                }
                if (!text.contains("\"\"\"")) {
                    List<String> parts = split(text, node);
                    return new LocalizedText(parts.getFirst(), parts.size() > 1 ? parts.get(1) : null);
                }
                List<String> parts = longParts(text, node);
                return new LocalizedText(parts.getFirst(), parts.size() > 1 ? parts.get(1) : null);
            }

            @Override
            public String toString(Object value) {
                LocalizedText text = (LocalizedText) value;
                String first = "\"\"\"\n" + text.primary() + "\n\"\"\"";
                return text.secondary() == null ? first : first + " | \"\"\"\n" + text.secondary() + "\n\"\"\"";
            }
        };
    }

    /** The texts of which at least one stands between three quotation marks. */
    private static List<String> longParts(String text, INode node) {
        List<String> parts = new ArrayList<>();
        for (String rest = text.strip(); !rest.isEmpty(); ) {
            String mark = rest.startsWith("\"\"\"") ? "\"\"\"" : "\"";
            int end = mark.length() == 1 ? endOfQuoted(rest) : rest.indexOf(mark, mark.length());
            if (!rest.startsWith(mark) || end < 0) {
                throw new InvalidValueException(UNCLOSED, node);
            }
            parts.add(
                    mark.length() == 1
                            ? unquote(rest.substring(0, end + 1), node)
                            : stripped(rest.substring(mark.length(), end)));
            rest = rest.substring(end + mark.length()).strip();
            rest = rest.startsWith("|") || rest.startsWith("｜")
                    ? rest.substring(1).strip()
                    : rest;
        }
        return parts;
    }

    private static int endOfQuoted(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        return -1;
    }

    private static String stripped(String markdown) {
        String text = markdown.replace("\r\n", "\n");
        int end = text.indexOf('\n');
        // what stands on the line of the opening marks has no indentation to share
        return end < 0
                ? text.strip()
                : (text.substring(0, end).strip() + "\n"
                                + text.substring(end + 1).stripIndent())
                        .strip();
    }

    private static List<String> split(String text, INode node) {
        if (text == null) {
            return List.of("");
        }
        List<String> parts = new ArrayList<>();
        int start = text.indexOf('"');
        while (start >= 0) {
            int end = closing(text, start + 1);
            if (end < 0) {
                throw new InvalidValueException(UNCLOSED, unclosed(node));
            }
            parts.add(unescape(text.substring(start + 1, end)));
            start = text.indexOf('"', end + 1);
        }
        return parts;
    }

    /** Of two texts, the one that is not closed. */
    private static INode unclosed(INode texts) {
        if (texts != null) {
            for (ILeafNode leaf : texts.getLeafNodes()) {
                if (leaf.getText().startsWith("\"") && closing(leaf.getText(), 1) < 0) {
                    return leaf;
                }
            }
        }
        return texts;
    }

    private static String unquote(String text, INode node) {
        return split(text, node).getFirst();
    }

    /** Where the text that begins at the offset is closed, or -1 where it is not. */
    static int closing(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '"' -> {
                    return i;
                }
                case '\n', '\r' -> {
                    return -1;
                }
                default -> {
                    // part of the text
                }
            }
        }
        return -1;
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '"' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '\r' -> {
                    // a carriage return never belongs to a text
                }
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private abstract static class Converter implements IValueConverter<Object> {}
}
