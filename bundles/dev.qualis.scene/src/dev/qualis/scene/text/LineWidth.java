package dev.qualis.scene.text;

import dev.qualis.scene.TextStyle;

/** The width of a line that grows: each piece is measured once, however long the line is. */
final class LineWidth {
    private final TextMeasure measure;
    private final TextStyle style;
    private Sum sum = Sum.NONE;

    LineWidth(TextMeasure measure, TextStyle style) {
        this.measure = measure;
        this.style = style;
    }

    /**
     * The advances of a text in thousandths of an em. Some characters are wide only in a line that has a wide one, so both are kept.
     */
    private record Sum(long narrow, long wide, boolean eastAsian) {
        static final Sum NONE = new Sum(0, 0, false);

        Sum plus(Sum more) {
            return new Sum(narrow + more.narrow, wide + more.wide, eastAsian || more.eastAsian);
        }

        double pixels(TextStyle style) {
            return (eastAsian ? wide : narrow) * style.pixels() / TextMeasure.EM;
        }
    }

    /** The width in pixels with this piece at the end. */
    double with(String piece) {
        return sum.plus(sum(piece)).pixels(style);
    }

    void append(String piece) {
        sum = sum.plus(sum(piece));
    }

    void clear() {
        sum = Sum.NONE;
    }

    private Sum sum(String text) {
        long narrow = 0;
        long wide = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            narrow += measure.advance(c, style.bold(), false);
            wide += measure.advance(c, style.bold(), true);
            i += Character.charCount(c);
        }
        return new Sum(narrow, wide, EastAsian.hasWide(text));
    }
}
