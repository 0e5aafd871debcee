package dev.qualis.documents.manual;

import dev.qualis.documents.content.Figure;
import dev.qualis.documents.content.Page;
import java.util.List;
import java.util.function.Consumer;

/** A chapter that is told by pictures alone; no page where there is none. */
final class PicturesChapter {

    private final Edition edition;
    private final Chapter chapter;

    PicturesChapter(Edition edition, Chapter chapter) {
        this.edition = edition;
        this.chapter = chapter;
    }

    void write(Consumer<Page> out) {
        List<Figure> figures = edition.figures(chapter);
        if (!figures.isEmpty()) {
            out.accept(Page.single(chapter.file(1), edition.say(chapter.title()), figures));
        }
    }
}
