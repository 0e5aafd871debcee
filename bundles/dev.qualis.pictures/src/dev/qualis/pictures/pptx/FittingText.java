package dev.qualis.pictures.pptx;

import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in the largest letters in which it fits into a box.
 *
 * @param size of the letters in points
 */
record FittingText(double size, List<String> lines) {
    /** Office sets some letters wider than we measure them. */
    private static final double SAFETY = 1.06;

    private static final double LINE = 1.2;

    /**
     * Fits a text; what does not fit in the smallest letters is cut.
     *
     * @param width in points, likewise {@code height}
     * @param largest size in points, likewise {@code smallest}
     */
    static FittingText of(String text, boolean bold, double width, double height, double largest, double smallest) {
        TextMeasure measure = new TextMeasure();
        LineBreaker breaker = new LineBreaker(measure);
        double pixels = width / SlideArea.POINTS / SAFETY;
        String shown = Ooxml.text(text).replaceAll("\\s+", " ").strip();
        for (double size = largest; ; size = Math.max(smallest, size - 2)) {
            TextStyle style = new TextStyle(size, bold, false, false, false, Color.BLACK);
            int most = Math.max(1, (int) (height / (size * LINE)));
            List<String> lines = breaker.wrap(shown, style, pixels);
            boolean fits =
                    lines.size() <= most && lines.stream().allMatch(line -> measure.width(line, style) <= pixels);
            if (fits || size <= smallest) {
                return new FittingText(size, fits ? lines : cut(lines, most, style, pixels, measure));
            }
        }
    }

    private static List<String> cut(List<String> lines, int most, TextStyle style, double pixels, TextMeasure measure) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean last = i == most - 1 && lines.size() > most;
            kept.add(cut(lines.get(i) + (last ? " …" : ""), style, pixels, measure));
        }
        return kept;
    }

    /** The line, without what is too wide for it. */
    static String cut(String line, TextStyle style, double pixels, TextMeasure measure) {
        if (measure.width(line, style) <= pixels) {
            return line;
        }
        String whole = line.endsWith("…") ? line.substring(0, line.length() - 1) : line;
        int end = whole.length();
        while (end > 0 && measure.width(whole.substring(0, end).stripTrailing() + "…", style) > pixels) {
            end = whole.offsetByCodePoints(end, -1);
        }
        return whole.substring(0, end).stripTrailing() + "…";
    }
}
