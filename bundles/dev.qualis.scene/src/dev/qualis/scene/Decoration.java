package dev.qualis.scene;

import java.util.Objects;

/**
 * A small mark on a node's corner or side.
 *
 * @param name name of its description
 * @param image path of its image as the description names it, may be empty
 */
public record Decoration(String name, Position position, String image, String tooltip) {
    /** Where on the node the mark sits. */
    public enum Position {
        NORTH_WEST,
        NORTH,
        NORTH_EAST,
        WEST,
        CENTER,
        EAST,
        SOUTH_WEST,
        SOUTH,
        SOUTH_EAST
    }

    public Decoration {
        Objects.requireNonNull(name);
        Objects.requireNonNull(position);
        Objects.requireNonNull(image);
        Objects.requireNonNull(tooltip);
    }
}
