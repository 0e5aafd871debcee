package dev.qualis.pictures.font;

import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** Chooses the face of each character and keeps every character where the layout has measured it. */
public final class TextRuns {
    /** Stands for a character that no face has: a reader sees that something is missing. */
    private static final int MISSING = 0x25A1;

    private final FontShelf shelf;
    private final TextMeasure measure;

    public TextRuns(FontShelf shelf, TextMeasure measure) {
        this.shelf = shelf;
        this.measure = measure;
    }

    public List<TextRun> of(String line, boolean bold) {
        List<TextRun> runs = new ArrayList<>();
        int[] advances = measure.advances(line, bold);
        int[] characters = line.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        Face face = null;
        int start = 0;
        int at = 0;
        for (int i = 0; i < characters.length; i++) {
            if (advances[i] > 0 || !Character.isISOControl(characters[i])) {
                int shown = shown(characters[i], bold);
                Face next = face(shown, advances[i], bold);
                if (next != face && !text.isEmpty()) {
                    runs.add(new TextRun(face, text.toString(), start));
                    text.setLength(0);
                }
                if (text.isEmpty()) {
                    start = at;
                }
                face = next;
                text.appendCodePoint(shown);
                at += advances[i];
                // A glyph that is not as wide as measured would shift all that follow.
                if (shelf.width(face, shelf.glyph(face, shown)) != advances[i]) {
                    runs.add(new TextRun(face, text.toString(), start));
                    text.setLength(0);
                }
            }
        }
        if (!text.isEmpty()) {
            runs.add(new TextRun(face, text.toString(), start));
        }
        return runs;
    }

    /** The width of a line as the layout has measured it, in thousandths of an em. */
    public int width(String line, boolean bold) {
        int width = 0;
        for (int advance : measure.advances(line, bold)) {
            width += advance;
        }
        return width;
    }

    private int shown(int character, boolean bold) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        return has(latin(bold), character) || has(chinese(bold), character) ? character : MISSING;
    }

    private Face face(int character, int advance, boolean bold) {
        boolean wide = advance == 1000 && has(chinese(bold), character);
        return wide || !has(latin(bold), character) ? chinese(bold) : latin(bold);
    }

    private boolean has(Face face, int character) {
        return shelf.glyph(face, character) != 0;
    }

    private static Face latin(boolean bold) {
        return bold ? Face.LATIN_BOLD : Face.LATIN;
    }

    private static Face chinese(boolean bold) {
        return bold ? Face.CHINESE_BOLD : Face.CHINESE;
    }
}
