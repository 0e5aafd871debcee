package dev.qualis.manual.chapter;

import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import java.util.function.Consumer;

/** Elements that have no chapter of their own: title, description and claims, so that every link arrives somewhere. */
final class OtherChapter {

    static final Chapter CHAPTER = new ElementChapter(
            Chapter.OTHER,
            Phrase.OTHER_ELEMENTS,
            index -> List.of(),
            List.of(),
            (edition, out) -> new OtherChapter(edition).write(out));

    private final Edition edition;
    private final Sections sections;

    OtherChapter(Edition edition) {
        this.edition = edition;
        this.sections = new Sections(edition);
    }

    void write(Consumer<Page> out) {
        new PagedChapter(edition, Chapter.OTHER).write(List.of(), this::section, out);
    }

    private Section section(NamedElement element) {
        return sections.of(element, List.of(), List.of());
    }
}
