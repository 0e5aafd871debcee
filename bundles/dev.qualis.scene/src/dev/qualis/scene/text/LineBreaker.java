package dev.qualis.scene.text;

import dev.qualis.scene.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines: Latin between words, Chinese between any two characters unless punctuation forbids it
 * (the rules of JIS X 4051 and GB/T 15834 that a line neither starts with closing nor ends with opening marks).
 */
public final class LineBreaker {
    private static final int NO_BREAK_SPACE = 0xa0;

    private final TextMeasure measure;

    public LineBreaker(TextMeasure measure) {
        this.measure = measure;
    }

    /** Lines no wider than {@code width} pixels where the text has a place to break; an empty text has no lines. */
    public List<String> wrap(String text, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        if (text.isBlank()) {
            return lines;
        }
        for (String paragraph : text.strip().split("\\R")) {
            fill(pieces(paragraph.strip()), style, width, lines);
        }
        return lines;
    }

    /** As {@link #wrap}, with as many lines, but of lengths as even as possible: nicer in centred titles. */
    public List<String> balance(String text, TextStyle style, double width) {
        List<String> lines = wrap(text, style, width);
        if (lines.size() < 2) {
            return lines;
        }
        double low = Math.min(width, widestPiece(text, style));
        double high = width;
        while (high - low > 2) {
            double middle = (low + high) / 2;
            List<String> attempt = wrap(text, style, middle);
            if (attempt.size() <= lines.size() && fits(attempt, style, middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return wrap(text, style, high);
    }

    /** The width of the widest piece that is never broken, in pixels: no box for this text is narrower. */
    public double widestPiece(String text, TextStyle style) {
        double widest = 0;
        for (String paragraph : text.split("\\R")) {
            for (String piece : pieces(paragraph)) {
                widest = Math.max(widest, measure.width(piece.strip(), style));
            }
        }
        return widest;
    }

    private boolean fits(List<String> lines, TextStyle style, double width) {
        return lines.stream().allMatch(line -> measure.width(line, style) <= width);
    }

    private void fill(List<String> pieces, TextStyle style, double width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        LineWidth filled = new LineWidth(measure, style);
        for (String piece : pieces) {
            if (!line.isEmpty() && filled.with(piece.stripTrailing()) > width) {
                end(line, filled, lines);
            }
            if (line.isEmpty() && measure.width(piece.strip(), style) > width) {
                cut(piece, width, lines, line, filled);
            } else {
                String added = line.isEmpty() ? piece.stripLeading() : piece;
                line.append(added);
                filled.append(added);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
    }

    private static void end(StringBuilder line, LineWidth filled, List<String> lines) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        filled.clear();
    }

    /** A piece wider than the line is cut between characters: a clipped text would be worse. */
    private static void cut(String piece, double width, List<String> lines, StringBuilder line, LineWidth filled) {
        for (int i = 0; i < piece.length(); ) {
            String character = Character.toString(piece.codePointAt(i));
            if (!line.isEmpty() && filled.with(character) > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled.clear();
            }
            line.append(character);
            filled.append(character);
            i += character.length();
        }
    }

    /** A text cut where a line may end; together the pieces are the text. */
    public static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (i > start && mayBreak(previous, c)) {
                pieces.add(text.substring(start, i));
                start = i;
            }
            previous = c;
            i += Character.charCount(c);
        }
        if (start < text.length()) {
            pieces.add(text.substring(start));
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (Character.isWhitespace(after) || before == NO_BREAK_SPACE || after == NO_BREAK_SPACE) {
            return false;
        }
        if (!EastAsian.mayStartLine(after) || !EastAsian.mayEndLine(before)) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        return EastAsian.isWide(before) || EastAsian.isWide(after) || before == '-' || before == '/' || before == '_';
    }
}
