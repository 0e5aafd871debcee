package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/**
 * A chapter about the elements of some classes: its pictures, then each element as a section with all that the model says
 * of it, or as a row of a table. Rows of a part stand in the section of the element that they belong to.
 */
final class SubjectChapter {

    private final Edition edition;
    private final String chapter;
    private final Sections sections;
    private final ElementFacts facts;

    private SubjectChapter(Edition edition, String chapter) {
        this.edition = edition;
        this.chapter = chapter;
        this.sections = new Sections(edition);
        this.facts = new ElementFacts(edition);
    }

    /**
     * The chapter about those classes that {@link Subject} places in it.
     *
     * @param figures kinds of drawings that stand in it
     */
    static Chapter of(String id, Phrase title, String... figures) {
        return new OfSubjects(id, title, List.of(figures));
    }

    /** Shown also where there are only pictures. */
    private record OfSubjects(String id, Phrase title, List<String> figures) implements Chapter {
        @Override
        public String title(Language language) {
            return title.in(language);
        }

        @Override
        public boolean isShown(Edition edition) {
            return Chapter.super.isShown(edition) || !edition.figures(id).isEmpty();
        }

        @Override
        public void write(Edition edition, Consumer<Page> out) {
            new SubjectChapter(edition, id).write(title, out);
        }
    }

    /** The chapter; nothing where it has neither pictures nor elements. */
    private void write(Phrase title, Consumer<Page> out) {
        List<Block> opening = new ArrayList<>(edition.figures(chapter));
        if (!edition.plan().slots(chapter).isEmpty()) {
            new PagedChapter(edition, chapter).writePages(opening, this::page, out);
        } else if (!opening.isEmpty()) {
            out.accept(Page.single(chapter, edition.say(title), opening));
        }
    }

    private List<Block> page(List<NamedElement> elements) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < elements.size()) {
            NamedElement element = elements.get(at);
            if (isRow(element)) {
                int end = run(elements, at);
                blocks.add(table(elements.subList(at, end)));
                at = end;
            } else {
                int end = at + 1;
                while (end < elements.size() && isRow(elements.get(end)) && isPart(elements.get(end), element)) {
                    end++;
                }
                blocks.add(section(element, elements.subList(at + 1, end)));
                at = end;
            }
        }
        return blocks;
    }

    private static boolean isRow(NamedElement element) {
        return Subject.of(element.eClass()).filter(Subject::row).isPresent();
    }

    private static boolean isPart(EObject element, EObject of) {
        EObject above = element.eContainer();
        while (above != null && above != of) {
            above = above.eContainer();
        }
        return above == of;
    }

    /** Where the elements of the same class and the same owner end. */
    private static int run(List<NamedElement> elements, int from) {
        NamedElement first = elements.get(from);
        int end = from + 1;
        while (end < elements.size()
                && elements.get(end).eClass() == first.eClass()
                && owner(elements.get(end)) == owner(first)) {
            end++;
        }
        return end;
    }

    /** The element to which an element belongs; nothing where it stands at the top of a file. */
    private static EObject owner(EObject element) {
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof NamedElement) {
                return at;
            }
        }
        return null;
    }

    private Section table(List<NamedElement> rows) {
        NamedElement first = rows.getFirst();
        String kind = edition.kind(first.eClass());
        String title = owner(first) instanceof NamedElement owner
                ? kind + edition.say(Phrase.IN_BRACKETS, edition.title(owner))
                : kind;
        return Section.of("rows-" + edition.plan().anchor(first), title, facts.rows(kind, rows));
    }

    private Section section(NamedElement element, List<NamedElement> rows) {
        List<Block> blocks = new ArrayList<>(facts.of(element));
        int at = 0;
        while (at < rows.size()) {
            int end = at + 1;
            while (end < rows.size() && rows.get(end).eClass() == rows.get(at).eClass()) {
                end++;
            }
            String kind = edition.kind(rows.get(at).eClass());
            blocks.addAll(sections.titled(kind, facts.rows(kind, rows.subList(at, end))));
            at = end;
        }
        blocks.addAll(edition.withheld(element));
        return sections.of(element, List.of(), blocks);
    }
}
