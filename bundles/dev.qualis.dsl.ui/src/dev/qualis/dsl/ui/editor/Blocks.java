package dev.qualis.dsl.ui.editor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Finds what can be folded in a text: blocks in braces, comments and long texts of more than one line. */
final class Blocks {
    /**
     * A stretch of text.
     *
     * @param start where it begins, in characters
     * @param end just after its last character
     */
    record Block(int start, int end) {}

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int place;

    private Blocks(String text) {
        this.text = text;
    }

    /** The blocks of a text in the order in which they end; a block that never ends is none. */
    static List<Block> of(String text) {
        Blocks blocks = new Blocks(text);
        while (blocks.place < text.length()) {
            blocks.step();
        }
        return List.copyOf(blocks.blocks);
    }

    private void step() {
        int start = place;
        if (text.startsWith("\"\"\"", place)) {
            skipTo("\"\"\"", 3);
            add(start, place);
        } else if (text.startsWith("/*", place)) {
            skipTo("*/", 2);
            add(start, place);
        } else if (text.startsWith("//", place)) {
            int end = text.indexOf('\n', place);
            place = end < 0 ? text.length() : end;
        } else if (text.charAt(place) == '"') {
            skipQuoted();
        } else {
            brace(text.charAt(place));
            place++;
        }
    }

    private void brace(char c) {
        if (c == '{') {
            open.push(place);
        } else if (c == '}' && !open.isEmpty()) {
            add(open.pop(), place + 1);
        }
    }

    private void skipTo(String end, int from) {
        int found = text.indexOf(end, place + from);
        place = found < 0 ? text.length() : found + end.length();
    }

    /** A short text ends on its line at the latest. */
    private void skipQuoted() {
        place++;
        while (place < text.length() && text.charAt(place) != '\n') {
            char c = text.charAt(place++);
            if (c == '"') {
                return;
            }
            if (c == '\\' && place < text.length() && text.charAt(place) != '\n') {
                place++;
            }
        }
    }

    private void add(int start, int end) {
        if (text.substring(start, end).indexOf('\n') >= 0) {
            blocks.add(new Block(start, end));
        }
    }
}
