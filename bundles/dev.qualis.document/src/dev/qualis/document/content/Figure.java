package dev.qualis.document.content;

import java.util.Objects;
import java.util.Optional;

/**
 * A picture.
 *
 * @param anchor identity within the site
 * @param caption what the picture shows
 * @param svg the picture: one {@code <svg>} element from a writer that escapes what it is given
 * @param file name under which the picture stands beside the page by itself
 * @param data what the picture shows, as a table; nothing where the document says it anyway
 */
public record Figure(String anchor, String caption, String svg, String file, Optional<Table> data) implements Block {

    /** A picture that no table repeats. */
    public Figure(String anchor, String caption, String svg, String file) {
        this(anchor, caption, svg, file, Optional.empty());
    }

    public Figure {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(svg);
        Objects.requireNonNull(file);
        Objects.requireNonNull(data);
    }
}
