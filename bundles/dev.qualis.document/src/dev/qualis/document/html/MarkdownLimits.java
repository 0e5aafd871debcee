package dev.qualis.document.html;

import org.commonmark.node.Node;

/**
 * What of Markdown is read as such. Beyond, a text is shown as it is written: reading it would take a time, a memory or a stack that
 * grows faster than the text.
 */
final class MarkdownLimits {
    /** Blocks within each other: no person writes a list of that many levels. */
    static final int DEEPEST_BLOCK = 40;

    private static final int DEEPEST_NODE = 200;
    private static final int LONGEST = 100_000;
    private static final int MOST_SIGNS = 3_000;

    /** Of all tables in a text: every row has as many cells as the widest. */
    private static final int MOST_CELLS = 100_000;

    private static final String SIGNS = "<[*_`!~";

    private MarkdownLimits() {}

    /** Whether a text can be parsed in a time that is linear in its length. */
    static boolean admit(String markdown) {
        if (markdown.length() > LONGEST) {
            return false;
        }
        int signs = 0;
        int bars = 0;
        int mostBars = 0;
        int lines = 1;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            signs += SIGNS.indexOf(c) >= 0 ? 1 : 0;
            bars += c == '|' ? 1 : 0;
            if (c == '\n') {
                mostBars = Math.max(mostBars, bars);
                bars = 0;
                lines++;
            }
        }
        return signs <= MOST_SIGNS && (long) Math.max(mostBars, bars) * lines <= MOST_CELLS;
    }

    /** Whether a tree can be walked by methods that call themselves. */
    static boolean admit(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > DEEPEST_NODE) {
                return false;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != null && node != document && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null || node == document ? null : node.getNext();
        }
        return true;
    }
}
