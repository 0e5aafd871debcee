package dev.qualis.scene.paint;

import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;

/**
 * How a line is drawn.
 *
 * @param width in pixels
 */
public record Stroke(Color color, double width, LineStyle line) {
    /** Lengths of dashes and gaps in pixels, in turn; empty for a solid line. */
    public double[] dashes() {
        return switch (line) {
            case SOLID -> new double[0];
            case DASH -> new double[] {6, 4};
            case DOT -> new double[] {1.5, 3};
            case DASH_DOT -> new double[] {6, 3, 1.5, 3};
        };
    }
}
