package dev.qualis.document.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a document.
 *
 * @param id identity among the pages, fit for the name of a file
 * @param chapter the title of the chapter to which it belongs
 * @param title its own title, the chapter's on the chapter's first page
 * @param previous id of the page before it in its chapter
 * @param next id of the page behind it in its chapter
 * @param blocks its content
 */
public record Page(
        String id, String chapter, String title, Optional<String> previous, Optional<String> next, List<Block> blocks) {

    public Page {
        Objects.requireNonNull(id);
        Objects.requireNonNull(chapter);
        Objects.requireNonNull(title);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(next);
        blocks = List.copyOf(blocks);
    }

    /** A chapter's only page. */
    public static Page single(String id, String title, List<? extends Block> blocks) {
        return new Page(id, title, title, Optional.empty(), Optional.empty(), List.copyOf(blocks));
    }
}
