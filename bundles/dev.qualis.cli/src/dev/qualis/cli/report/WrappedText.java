package dev.qualis.cli.report;

import java.text.BreakIterator;
import java.util.Locale;

/** Paragraphs in lines that a terminal does not have to break, and that are the same when they go to a file. */
final class WrappedText {

    /** Columns of a line. */
    static final int WIDTH = 100;

    /** From here on characters take two columns, with few exceptions. */
    private static final int FIRST_WIDE = 0x2E80;

    private WrappedText() {}

    /**
     * A paragraph, each of whose lines begins with the indent and ends with a line feed.
     *
     * @param paragraph words; what is longer than a line and cannot be broken stays whole
     */
    static String of(String indent, String paragraph) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(indent);
        int used = indent.length();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (!mayEnd(paragraph, to)) {
                continue;
            }
            String part = paragraph.substring(from, to);
            if (used > indent.length() && used + columns(part.stripTrailing()) > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(indent);
                used = indent.length();
            }
            line.append(part);
            used += columns(part);
            from = to;
        }
        return text.append(line.toString().stripTrailing()).append('\n').toString();
    }

    /** Behind a blank or beside a wide character; not within an address, a name of a file or the number of a clause. */
    private static boolean mayEnd(String paragraph, int at) {
        return at == paragraph.length()
                || paragraph.charAt(at - 1) == ' '
                || paragraph.codePointBefore(at) >= FIRST_WIDE
                || paragraph.codePointAt(at) >= FIRST_WIDE;
    }

    /** How many columns a terminal takes for a text. */
    static int columns(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
