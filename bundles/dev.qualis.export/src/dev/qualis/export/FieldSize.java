package dev.qualis.export;

import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.Arrays;
import java.util.List;

/**
 * How large the text in a field of a printed form is: as large as the form has it, or smaller where a number, an address or a word
 * would be torn over two lines, since a torn telephone number reads as two.
 */
public final class FieldSize {

    /** Smaller than this share of its size a text cannot be read; rather is it torn. */
    private static final double LEAST = 0.72;

    private final TextMeasure measure;
    private final LineBreaker breaker;

    public FieldSize(TextMeasure measure) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure);
    }

    /**
     * The style, or a smaller one.
     *
     * @param room of a line, in pixels
     */
    public TextStyle of(List<String> lines, TextStyle style, double room) {
        double widest = lines.stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .mapToDouble(word -> width(word, style))
                .max()
                .orElse(0);
        if (widest <= room || widest * LEAST > room) {
            return style;
        }
        double size = Math.floor(style.size() * room / widest * 2) / 2; // Word knows half points
        return new TextStyle(size, style.bold(), style.italic(), style.underline(), style.struck(), style.color());
    }

    /** Latin text is kept whole although an address may be broken behind a slash; Chinese text is broken anywhere. */
    private double width(String word, TextStyle style) {
        return word.codePoints().allMatch(c -> c < 0x2e80)
                ? measure.width(word, style)
                : breaker.widestPiece(word, style);
    }
}
