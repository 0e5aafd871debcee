package dev.qualis.scene.paint;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The texts of charts. */
final class ChartText {
    private final TextMeasure measure;
    private final LineBreaker breaker;
    private final Theme theme;

    ChartText(TextMeasure measure, Theme theme) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure);
        this.theme = theme;
    }

    TextStyle normal() {
        return new TextStyle(8, false, false, false, false, theme.text());
    }

    TextStyle quiet() {
        return new TextStyle(8, false, false, false, false, theme.muted());
    }

    TextStyle strong() {
        return new TextStyle(8, true, false, false, false, theme.text());
    }

    double width(String text, TextStyle style) {
        return measure.width(text, style);
    }

    List<String> wrap(String text, TextStyle style, double width) {
        return breaker.balance(text, style, width);
    }

    /** The width of the widest piece that is not to be broken. */
    double widestPiece(String text, TextStyle style) {
        return breaker.widestPiece(text, style);
    }

    /** Lines whose top is at {@code y} and that are anchored at {@code x} as their alignment says. */
    Mark.Words words(List<String> lines, TextStyle style, double x, double y, Alignment alignment) {
        double width =
                lines.stream().mapToDouble(line -> width(line, style)).max().orElse(0);
        double left = switch (alignment) {
            case LEFT -> x;
            case CENTER -> x - width / 2;
            case RIGHT -> x - width;
        };
        Rect bounds = new Rect(left, y, width, TextBlock.height(lines.size(), style));
        return new Mark.Words(new TextBlock(lines, style, bounds, alignment), false);
    }

    /** One line whose middle is at {@code y}. */
    Mark.Words line(String text, TextStyle style, double x, double y, Alignment alignment) {
        return words(List.of(text), style, x, y - TextBlock.height(1, style) / 2, alignment);
    }

    /** A number for people: digits in groups of three, no more than three or four of them that matter. */
    static String number(BigDecimal value) {
        int digits = Math.max(0, Math.min(value.scale(), 3 - (value.precision() - value.scale())));
        BigDecimal rounded = value.setScale(digits, RoundingMode.HALF_UP);
        String plain =
                rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        int first = rounded.signum() < 0 ? 1 : 0;
        for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** A share as per cent. */
    static String share(BigDecimal value) {
        return value.movePointRight(2).setScale(0, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
