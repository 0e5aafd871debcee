package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Clause;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/**
 * The manual in the order of a standard: a page for each of its chapters that asks something, with a section per clause that
 * says by what the company meets it.
 *
 * @param standard name of the standard in the model
 */
record ClauseOrderChapter(String standard) implements Chapter {

    ClauseOrderChapter {
        Objects.requireNonNull(standard);
    }

    @Override
    public String id() {
        return "clauses";
    }

    @Override
    public String title(Language language) {
        return Phrase.BY_CLAUSES.in(language, standard);
    }

    @Override
    public boolean isShown(Edition edition) {
        return report(edition).isPresent();
    }

    private Optional<ConformityReport> report(Edition edition) {
        return edition.reports().stream()
                .filter(report -> standard.equals(report.standard().getName()))
                .findFirst();
    }

    /** The clauses of the first level in which something is judged. */
    private static List<Clause> chapters(ConformityReport report) {
        return report.clauses().stream()
                .map(ClauseResult::clause)
                .map(ClauseOrderChapter::top)
                .distinct()
                .toList();
    }

    private static Clause top(Clause clause) {
        Clause top = clause;
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            top = above;
        }
        return top;
    }

    private static String page(Clause clause) {
        return "clause-" + Anchors.sanitized(clause.getNumber());
    }

    @Override
    public List<NavigationEntry> navigation(Edition edition) {
        return report(edition).stream()
                .flatMap(report -> chapters(report).stream())
                .map(clause -> new NavigationEntry(page(clause), title(edition, clause), 0))
                .toList();
    }

    private static String title(Edition edition, Clause clause) {
        return clause.getNumber() + " " + edition.texts().title(clause, edition.language());
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        ConformityReport report = report(edition).orElseThrow();
        ClauseOrderSections sections = new ClauseOrderSections(edition, report);
        for (Clause clause : chapters(report)) {
            out.accept(Page.single(page(clause), title(edition, clause), sections.of(clause)));
        }
    }
}
