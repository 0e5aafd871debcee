package dev.qualis.manual.chapter;

import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.function.Consumer;

/** The first page. */
final class CoverChapter implements Chapter {

    @Override
    public String id() {
        return COVER;
    }

    @Override
    public String title(Language language) {
        return Phrase.OVERVIEW.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return true;
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        out.accept(Page.single(COVER, edition.say(Phrase.OVERVIEW), new Cover(edition).blocks()));
    }
}
