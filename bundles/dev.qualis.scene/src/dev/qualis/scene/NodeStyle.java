package dev.qualis.scene;

import java.util.List;
import java.util.Objects;

/**
 * How a node looks, with every colour resolved.
 *
 * @param fillTo second colour of a vertical gradient, equal to {@code fill} where there is none
 * @param borderWidth in pixels, 0 for no border
 * @param arc radius of rounded corners in pixels
 * @param labelInside whether the label lies in the node or outside below it
 * @param image path of an image as the description names it, empty where there is none
 * @param icon path of a small image before the label, empty where there is none
 * @param gauges filled only for {@link Shape#GAUGE}
 */
public record NodeStyle(
        Shape shape,
        Color fill,
        Color fillTo,
        Color border,
        double borderWidth,
        LineStyle borderLine,
        double arc,
        boolean labelInside,
        Alignment labelAlignment,
        String image,
        String icon,
        List<Gauge> gauges) {

    /** Where a label sits between left and right. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT
    }

    /**
     * One bar of a gauge.
     *
     * @param share how much of the bar is filled, 0..1
     */
    public record Gauge(String label, double share, Color background, Color foreground) {}

    public NodeStyle {
        Objects.requireNonNull(shape);
        Objects.requireNonNull(fill);
        Objects.requireNonNull(fillTo);
        Objects.requireNonNull(border);
        Objects.requireNonNull(borderLine);
        Objects.requireNonNull(labelAlignment);
        Objects.requireNonNull(image);
        Objects.requireNonNull(icon);
        gauges = List.copyOf(gauges);
    }

    /** A plain box in these colours with a hairline border and its label inside. */
    public static NodeStyle box(Color fill, Color border) {
        return new NodeStyle(
                Shape.RECTANGLE, fill, fill, border, 1, LineStyle.SOLID, 0, true, Alignment.CENTER, "", "", List.of());
    }
}
