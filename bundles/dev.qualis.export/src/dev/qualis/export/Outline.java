package dev.qualis.export;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a document of one file needs to know of its pages before it writes them: what can be referred to. */
public final class Outline {

    private final List<Page> pages;
    private final Set<String> places = new HashSet<>();

    public Outline(Document document) {
        this.pages = document.pages().all();
        for (Page page : pages) {
            places.add(name(Target.page(page.id())));
            collect(page.id(), page.blocks());
        }
    }

    private void collect(String page, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Section section -> {
                    places.add(name(new Target(page, section.anchor())));
                    collect(page, section.blocks());
                }
                case Table table ->
                    table.rows().stream()
                            .filter(row -> !row.anchor().isEmpty())
                            .forEach(row -> places.add(name(new Target(page, row.anchor()))));
                default -> {}
            }
        }
    }

    public List<Page> pages() {
        return pages;
    }

    /** Whether a page only goes on with the chapter of the page before it: a site cuts long chapters, a file does not. */
    public static boolean continues(Page page) {
        return page.previous().isPresent() && isPart(page);
    }

    /** What stands above a page in a file, where the parts of a chapter are one. */
    public static String heading(Page page) {
        return isPart(page) ? page.chapter() : page.title();
    }

    private static boolean isPart(Page page) {
        boolean cut = page.previous().isPresent() || page.next().isPresent();
        return cut && page.title().startsWith(page.chapter());
    }

    /** What a page says, without the list of the pages into which a site cuts its chapter. */
    public static List<Block> blocks(Page page) {
        return page.blocks().stream()
                .filter(block -> !(isPart(page)
                        && block instanceof Section section
                        && section.anchor().endsWith("-parts")))
                .toList();
    }

    /** Whether the document holds a place. */
    public boolean holds(Target target) {
        return places.contains(name(target));
    }

    /** A place by one name. */
    public static String name(Target target) {
        return target.page() + "#" + target.section();
    }
}
