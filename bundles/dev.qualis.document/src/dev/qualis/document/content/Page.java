package dev.qualis.document.content;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a document.
 *
 * @param file name of its file within the folder of the language
 * @param chapter the title of the chapter to which it belongs
 * @param title its own title, the chapter's on the chapter's first page
 * @param previous file of the page before it in its chapter
 * @param next file of the page behind it in its chapter
 * @param blocks its content
 */
public record Page(
        String file,
        String chapter,
        String title,
        Optional<String> previous,
        Optional<String> next,
        List<Block> blocks) {

    public Page {
        Objects.requireNonNull(file);
        Objects.requireNonNull(chapter);
        Objects.requireNonNull(title);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(next);
        blocks = List.copyOf(blocks);
    }

    /** A chapter's only page. */
    public static Page single(String file, String title, List<? extends Block> blocks) {
        return new Page(file, title, title, Optional.empty(), Optional.empty(), List.copyOf(blocks));
    }
}
