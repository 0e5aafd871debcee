package dev.qualis.scene.layout;

import dev.qualis.scene.Label;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Widths and lines of the texts of a table, each measured once: the texts of a matrix are few, its cells many. */
final class MeasuredTexts {

    private record TextKey(String text, TextStyle style, double width) {}

    private final TextMeasure measure;
    private final LineBreaker breaker;
    private final Map<TextKey, List<String>> wrapped = new HashMap<>();
    private final Map<TextKey, Double> widths = new HashMap<>();

    MeasuredTexts(TextMeasure measure) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure);
    }

    /** The width of the widest of its lines as they are written. */
    double width(Label label) {
        return widths.computeIfAbsent(new TextKey(label.text(), label.style(), -1), key -> {
            double widest = 0;
            for (String line : key.text().split("\\R")) {
                widest = Math.max(widest, measure.width(line, key.style()));
            }
            return widest;
        });
    }

    /** The width of the widest piece that no line break can divide. */
    double widestPiece(Label label) {
        return widths.computeIfAbsent(
                new TextKey(label.text(), label.style(), -2), key -> breaker.widestPiece(key.text(), key.style()));
    }

    /** Its lines, none wider than a width where that is possible. */
    List<String> lines(Label label, double width) {
        return wrapped.computeIfAbsent(
                new TextKey(label.text(), label.style(), width),
                key -> breaker.wrap(key.text(), key.style(), key.width()));
    }
}
