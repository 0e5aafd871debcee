package dev.qualis.manual.chapter;

import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.function.Consumer;

/** The clause index of each standard. */
final class StandardsChapter implements Chapter {

    @Override
    public String id() {
        return STANDARDS;
    }

    @Override
    public String title(Language language) {
        return Phrase.STANDARDS.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return !edition.standards().isEmpty();
    }

    @Override
    public List<NavigationEntry> navigation(Edition edition) {
        return edition.standards().stream()
                .map(standard -> entry(edition, standard))
                .toList();
    }

    private static NavigationEntry entry(Edition edition, StandardCoverage standard) {
        String title = edition.say(Phrase.CLAUSES_OF, standard.standard().getName());
        return new NavigationEntry(
                edition.plan().page(standard.standard()).orElseThrow().page(),
                title,
                standard.share().whole());
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        edition.standards().forEach(standard -> new StandardPage(edition, standard).write(out));
    }
}
