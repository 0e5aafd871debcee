package dev.qualis.document.content;

import java.util.Objects;

/**
 * A place of a document to which something refers. Each writer makes of it what leads there in its format.
 *
 * @param page id of a page; empty for the page on which the reference stands
 * @param section id of a section, a row or a figure on the page; empty for the page itself
 */
public record Target(String page, String section) {
    public Target {
        Objects.requireNonNull(page);
        Objects.requireNonNull(section);
    }

    /** A page as a whole. */
    public static Target page(String page) {
        return new Target(page, "");
    }

    /** A section of the same page. */
    public static Target here(String section) {
        return new Target("", section);
    }
}
