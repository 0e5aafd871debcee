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
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String part = paragraph.substring(from, to);
            if (used > indent.length() && used + columns(part.stripTrailing()) > WIDTH) {
                text.append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
                line.append(indent);
                used = indent.length();
            }
            line.append(part);
            used += columns(part);
        }
        return text.append(line.toString().stripTrailing()).append('\n').toString();
    }

    /** How many columns a terminal takes for a text. */
    static int columns(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
