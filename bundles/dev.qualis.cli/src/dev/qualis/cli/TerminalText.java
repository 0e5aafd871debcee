package dev.qualis.cli;

import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Text of a model, of a file's name or of an argument, as it may go to a terminal: a control character would be a command to it, and a
 * sign that turns the direction of writing would make people read something else than is there.
 */
final class TerminalText {
    private TerminalText() {}

    /** A text of several lines; what is no text is written by its number, as in {@code <U+001B>}. */
    static String of(String text) {
        return replaced(text, false);
    }

    /** As {@link #of}, in one line. */
    static String inOneLine(String text) {
        return replaced(text, true);
    }

    /** JSON for programs: the same texts, in which these characters are escaped. */
    static String inJson(String json) {
        return replaced(json, c -> String.format(Locale.ROOT, "\\u%04x", c));
    }

    /** XML or HTML for programs: the same texts, in which these characters are references. */
    static String inMarkup(String markup) {
        return replaced(markup, c -> c == '\r' ? "\r" : String.format(Locale.ROOT, "&#x%x;", c));
    }

    private static String replaced(String text, boolean oneLine) {
        String tame = oneLine ? text.replace("\n", "<U+000A>").replace("\t", "<U+0009>") : text;
        return replaced(tame, c -> String.format(Locale.ROOT, "<U+%04X>", c));
    }

    private static String replaced(String text, IntFunction<String> replacement) {
        if (text.codePoints().noneMatch(TerminalText::isUnsafe)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> safe.append(isUnsafe(c) ? replacement.apply(c) : Character.toString(c)));
        return safe.toString();
    }

    /** Controls but the line feed and the tabulator, marks of direction, and separators that some take for the end of a line. */
    private static boolean isUnsafe(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2066 && c <= 0x206F
                || c >= 0xE0000 && c <= 0xE007F
                || c >= 0xD800 && c <= 0xDFFF;
    }
}
