package dev.qualis.pictures.pdf;

import dev.qualis.scene.page.Sheet;
import dev.qualis.scene.paint.Picture;
import java.util.List;
import java.util.Objects;

/**
 * A sheet of a text that runs on, with the pictures that stand between its lines.
 *
 * @param insets over what is on the sheet itself
 */
public record TextSheet(Sheet sheet, List<Inset> insets) {
    public TextSheet {
        Objects.requireNonNull(sheet);
        insets = List.copyOf(insets);
    }

    /**
     * A picture between lines.
     *
     * @param x of its left edge, in pixels of the sheet's picture
     * @param y of its upper edge
     * @param scale 1 for its own size
     */
    public record Inset(Picture picture, double x, double y, double scale) {
        public Inset {
            Objects.requireNonNull(picture);
        }
    }
}
