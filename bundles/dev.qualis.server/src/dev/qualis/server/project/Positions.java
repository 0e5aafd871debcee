package dev.qualis.server.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Offsets of a text as lines and characters of the protocol, both from 0, characters in UTF-16 units, and back. */
public final class Positions {

    private final String text;
    private final int[] lines;

    /** Of a text as it is. */
    public Positions(String text) {
        this.text = text;
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                starts.add(i + 1);
            }
        }
        lines = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The offset of a position; one beyond the end of its line, or of the text, is that end. */
    public int offset(Position position) {
        int line = position.getLine();
        if (line < 0 || position.getCharacter() < 0) {
            return 0;
        }
        if (line >= lines.length) {
            return text.length();
        }
        int end = line + 1 < lines.length ? lines[line + 1] : text.length();
        while (end > lines[line] && line + 1 < lines.length && isLineEnd(text.charAt(end - 1))) {
            end--;
        }
        return Math.min(lines[line] + position.getCharacter(), end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The position of an offset; one beyond the text is that of its end. */
    public Position position(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        int found = java.util.Arrays.binarySearch(lines, at);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, at - lines[line]);
    }

    /** The range of a stretch. */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }
}
