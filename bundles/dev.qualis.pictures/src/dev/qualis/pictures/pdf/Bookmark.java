package dev.qualis.pictures.pdf;

import java.util.List;
import java.util.Objects;

/**
 * Where a reader finds something in a file.
 *
 * @param sheet index of the sheet, from 0
 * @param y distance from the sheet's upper edge, in pixels
 */
public record Bookmark(String title, int sheet, double y, List<Bookmark> below) {
    public Bookmark {
        Objects.requireNonNull(title);
        below = List.copyOf(below);
    }
}
