package dev.qualis.scene.page;

import dev.qualis.scene.paint.Picture;

/**
 * A picture on a sheet of paper, centred; all lengths in pixels, 96 to the inch.
 *
 * @param scale how large the picture is drawn on the paper, 1 for its own size
 */
public record Sheet(Picture picture, double width, double height, double scale) {
    /** Where the picture's left edge lies on the paper. */
    public double left() {
        return (width - picture.width() * scale) / 2;
    }

    /** Where the picture's upper edge lies on the paper. */
    public double top() {
        return Math.max(Sheets.MARGIN, (height - picture.height() * scale) / 3);
    }
}
