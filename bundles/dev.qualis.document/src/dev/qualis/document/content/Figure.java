package dev.qualis.document.content;

import java.util.Objects;
import java.util.Optional;

/**
 * A picture.
 *
 * @param id identity within the document
 * @param caption what the picture shows
 * @param artwork the picture
 * @param data what the picture shows, as a table; nothing where the document says it anyway
 */
public record Figure(String id, String caption, Artwork artwork, Optional<Table> data) implements Block {

    /** A picture that no table repeats. */
    public Figure(String id, String caption, Artwork artwork) {
        this(id, caption, artwork, Optional.empty());
    }

    public Figure {
        Objects.requireNonNull(id);
        Objects.requireNonNull(caption);
        Objects.requireNonNull(artwork);
        Objects.requireNonNull(data);
    }
}
