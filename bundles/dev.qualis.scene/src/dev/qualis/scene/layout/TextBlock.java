package dev.qualis.scene.layout;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;

/**
 * Lines of text with a place.
 *
 * @param bounds the rectangle the lines fill from top to bottom
 */
public record TextBlock(List<String> lines, TextStyle style, Rect bounds, Alignment alignment) {
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** The height of a number of lines in this style, in pixels. */
    public static double height(int lines, TextStyle style) {
        return lines * style.pixels() * TextMeasure.LINE_HEIGHT;
    }

    /** The baseline of a line, counted from 0. */
    public double baseline(int line) {
        return bounds.y() + style.pixels() * (line * TextMeasure.LINE_HEIGHT + TextMeasure.ASCENT);
    }

    /** Where lines are anchored from left to right, as their alignment says. */
    public double anchorX() {
        return switch (alignment) {
            case LEFT -> bounds.x();
            case CENTER -> bounds.centerX();
            case RIGHT -> bounds.right();
        };
    }

    public TextBlock moved(double dx, double dy) {
        return new TextBlock(lines, style, bounds.moved(dx, dy), alignment);
    }
}
