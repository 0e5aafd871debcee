package dev.qualis.document.content;

import java.util.List;
import java.util.Objects;

/**
 * A titled part of a page, which may hold further sections.
 *
 * @param anchor identity within the site, never empty
 * @param kind what sort of thing the section is about, in words; empty where the title says it
 * @param title its title
 * @param subtitle a second title, for example in the other language; empty for none
 * @param badges marks behind the title
 * @param keywords words that find the section although it does not show them
 * @param blocks its content
 */
public record Section(
        String anchor,
        String kind,
        String title,
        String subtitle,
        List<Inline> badges,
        List<String> keywords,
        List<Block> blocks)
        implements Block {

    public Section {
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(subtitle);
        badges = List.copyOf(badges);
        keywords = List.copyOf(keywords);
        blocks = List.copyOf(blocks);
    }

    /** A section with nothing but a title and its content. */
    public static Section of(String anchor, String title, List<? extends Block> blocks) {
        return new Section(anchor, "", title, "", List.of(), List.of(), List.copyOf(blocks));
    }
}
