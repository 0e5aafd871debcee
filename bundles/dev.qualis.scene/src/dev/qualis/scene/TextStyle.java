package dev.qualis.scene;

import java.util.Objects;

/**
 * How a label is written.
 *
 * @param size font size in points, as a Sirius description gives it
 */
public record TextStyle(double size, boolean bold, boolean italic, boolean underline, boolean struck, Color color) {
    /** Eight points, black: the default of Sirius' label descriptions. */
    public static final TextStyle DEFAULT = new TextStyle(8, false, false, false, false, Color.BLACK);

    public TextStyle {
        Objects.requireNonNull(color);
    }

    /** The font size in CSS pixels (96 to the inch). */
    public double pixels() {
        return size * 4 / 3;
    }

    /** The same style in another colour. */
    public TextStyle withColor(Color other) {
        return new TextStyle(size, bold, italic, underline, struck, other);
    }
}
