package dev.qualis.app;

import dev.qualis.scene.layout.PlacedScene;
import java.util.Objects;

/**
 * A drawing of which every part has its place, ready for every format.
 *
 * @param drawing what it is
 * @param placed where everything is
 */
public record PlacedDrawing(Drawing drawing, PlacedScene placed) {
    public PlacedDrawing {
        Objects.requireNonNull(drawing);
        Objects.requireNonNull(placed);
    }

    public String id() {
        return drawing.id();
    }

    public String title() {
        return drawing.title();
    }
}
