package dev.qualis.export;

import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import java.util.List;

/** Which sections the contents name: all of a chapter with few; of one with many only those that are of no single element. */
public final class ContentsDepth {

    private static final int MANY = 25;

    private ContentsDepth() {}

    /** The sections of a page that stand in the contents. */
    public static List<Section> sections(Page page) {
        List<Section> all = Outline.blocks(page).stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .toList();
        return all.size() <= MANY
                ? all
                : all.stream().filter(section -> section.kind().isEmpty()).toList();
    }
}
