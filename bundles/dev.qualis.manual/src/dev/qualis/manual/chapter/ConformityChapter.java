package dev.qualis.manual.chapter;

import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.function.Consumer;

/** How far the enterprise conforms to each standard: scores, next steps, and every clause with reason and evidence. */
final class ConformityChapter implements Chapter {

    @Override
    public String id() {
        return CONFORMITY;
    }

    @Override
    public String title(Language language) {
        return Phrase.CONFORMITY.in(language);
    }

    @Override
    public List<String> figures() {
        return List.of("StandardMapping", "ConformityTree", "ConformityRadar");
    }

    @Override
    public boolean isShown(Edition edition) {
        return !edition.reports().isEmpty();
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        new ConformityPages(edition).write(out);
    }
}
