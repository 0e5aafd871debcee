package dev.qualis.manual.chapter;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Bullets;
import dev.qualis.document.content.Block.Item;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A chapter with a section per element, cut into pages by the plan; its opening stands on the first page. */
final class PagedChapter {

    private final Edition edition;
    private final String chapter;
    private final String title;

    /** @param chapter id of a chapter of the edition */
    PagedChapter(Edition edition, String chapter) {
        this.edition = edition;
        this.title = edition.chapters().stream()
                .filter(each -> each.id().equals(chapter))
                .map(each -> each.title(edition.language()))
                .findFirst()
                .orElse(chapter);
        this.chapter = chapter;
    }

    /**
     * Makes the pages, one after the other.
     *
     * @param opening stands before the first element
     * @param section describes one element
     */
    void write(List<? extends Block> opening, Function<NamedElement, Section> section, Consumer<Page> out) {
        writePages(
                opening,
                elements ->
                        elements.stream().map(section).map(Block.class::cast).toList(),
                out);
    }

    /**
     * Makes the pages, one after the other.
     *
     * @param opening stands before the first element
     * @param content describes the elements of a page
     */
    void writePages(
            List<? extends Block> opening, Function<List<NamedElement>, List<Block>> content, Consumer<Page> out) {
        List<SitePlan.Slot> slots = edition.plan().slots(chapter);
        for (int i = 0; i < slots.size(); i++) {
            List<Block> blocks = new ArrayList<>();
            if (i == 0) {
                blocks.addAll(opening);
                blocks.addAll(parts(slots));
            }
            blocks.addAll(content.apply(slots.get(i).elements()));
            out.accept(page(slots, i, blocks));
        }
    }

    private Page page(List<SitePlan.Slot> slots, int i, List<Block> blocks) {
        return new Page(
                slots.get(i).page(),
                title,
                slots.size() == 1 ? title : edition.say(Phrase.PART_OF_CHAPTER, title, i + 1, slots.size()),
                i == 0 ? Optional.empty() : Optional.of(slots.get(i - 1).page()),
                i == slots.size() - 1
                        ? Optional.empty()
                        : Optional.of(slots.get(i + 1).page()),
                blocks);
    }

    /** Where there are several pages: a list of them, each named by its first and last element. */
    private List<Block> parts(List<SitePlan.Slot> slots) {
        if (slots.size() == 1) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        for (SitePlan.Slot slot : slots) {
            String range = edition.nameOf(slot.elements().getFirst()) + " – "
                    + edition.nameOf(slot.elements().getLast());
            List<Inline> link = List.of(
                    new Reference(Target.page(slot.page()), range),
                    new Text(" (" + slot.elements().size() + ")"));
            items.add(new Item(link));
        }
        String anchor = chapter + "-parts";
        return List.of(Section.of(anchor, edition.say(Phrase.PAGES), List.of(new Bullets(items))));
    }
}
