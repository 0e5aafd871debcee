package dev.qualis.document.content;

import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A document in one language, as every writer gets it.
 *
 * @param enterprise whose document it is; empty where nobody is named
 * @param kind what sort of document it is, such as "Quality manual"
 * @param title of the document, with the enterprise where that belongs to it
 * @param colophon the line at the foot
 * @param chapters what stands in the navigation
 * @param pages the pages in their order
 */
public record Document(
        Language language,
        String enterprise,
        String kind,
        String title,
        String colophon,
        DocumentControl control,
        List<NavigationEntry> chapters,
        Pages pages) {

    /** Pages that are made when they are asked for, so that no more than one needs to be held. */
    @FunctionalInterface
    public interface Pages {
        void forEach(Consumer<Page> reader);

        /** All pages at once. */
        default List<Page> all() {
            List<Page> all = new ArrayList<>();
            forEach(all::add);
            return all;
        }
    }

    public Document {
        Objects.requireNonNull(language);
        Objects.requireNonNull(enterprise);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(title);
        Objects.requireNonNull(colophon);
        Objects.requireNonNull(control);
        chapters = List.copyOf(chapters);
        Objects.requireNonNull(pages);
    }

    /** The same with its pages made once, for several writers. */
    public Document held() {
        List<Page> all = pages.all();
        return new Document(language, enterprise, kind, title, colophon, control, chapters, all::forEach);
    }

    /** BCP 47 tag of the language. */
    public String tag() {
        return language == Language.EN ? "en" : "zh-Hans";
    }
}
