package dev.qualis.scene.paint;

import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;

/**
 * What an outline is filled and drawn with.
 *
 * @param fill null where it is not filled
 * @param opacity of the fill, 0..1
 * @param stroke null where it has no line
 * @param roundJoins whether the corners of the line are round
 */
public record Ink(Color fill, double opacity, Stroke stroke, boolean roundJoins) {
    public static Ink fill(Color color) {
        return new Ink(color, 1, null, false);
    }

    public static Ink line(Color color, double width) {
        return line(new Stroke(color, width, LineStyle.SOLID));
    }

    public static Ink line(Stroke stroke) {
        return new Ink(null, 1, stroke, false);
    }

    public static Ink both(Color fill, Stroke stroke) {
        return new Ink(fill, 1, stroke, false);
    }
}
