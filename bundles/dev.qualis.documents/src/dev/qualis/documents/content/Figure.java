package dev.qualis.documents.content;

import java.util.Objects;

/**
 * A picture.
 *
 * @param anchor identity within the site
 * @param caption what the picture shows
 * @param svg the picture: one {@code <svg>} element from a writer that escapes what it is given
 * @param file name under which the picture stands beside the page by itself
 */
public record Figure(String anchor, String caption, String svg, String file) implements Block {

    public Figure {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(svg);
        Objects.requireNonNull(file);
    }
}
