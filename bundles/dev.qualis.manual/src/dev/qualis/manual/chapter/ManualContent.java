package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Page;
import dev.qualis.manual.DocumentKind;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/** What a document of chapters says in one language, as pages of data. */
public final class ManualContent {

    private final Edition edition;

    /**
     * The content in one language.
     *
     * @param chapters in their order, the same with which the plan was made
     * @param analyses what was found in the project
     * @param reports the assessments by every standard
     * @param figures the pictures by chapter; those of a chapter that has nothing to say stand on the cover
     * @param figuresOfElements the pictures that stand in the sections of elements
     * @param personalData whether personal data of persons is shown
     */
    public ManualContent(
            ModelIndex index,
            SitePlan plan,
            List<Chapter> chapters,
            ProjectAnalyses analyses,
            List<ConformityReport> reports,
            Map<String, List<Figure>> figures,
            Map<EObject, List<Figure>> figuresOfElements,
            boolean personalData,
            Language language) {
        Map<String, List<Figure>> placed = new HashMap<>(figures);
        Findings findings = new Findings();
        this.edition = new Edition(
                index,
                ModelTexts.of(index),
                plan,
                placed,
                figuresOfElements,
                new FeatureNames(),
                findings,
                index.standards().stream()
                        .map(standard -> StandardCoverage.of(standard, index))
                        .toList(),
                List.copyOf(reports),
                List.copyOf(chapters),
                personalData,
                language);
        new StrategyFindings(analyses, language).addTo(findings);
        new EconomyFindings(analyses, edition).addTo(findings);
        new StateFindings(analyses, edition).addTo(findings);
        homeless(figures)
                .forEach(some -> placed.computeIfAbsent(Chapter.COVER, any -> new ArrayList<>())
                        .addAll(some));
    }

    /** The pictures of chapters that are not there. */
    private List<List<Figure>> homeless(Map<String, List<Figure>> figures) {
        List<String> shown = edition.chapters().stream()
                .filter(chapter -> chapter.isShown(edition))
                .map(Chapter::id)
                .toList();
        return figures.entrySet().stream()
                .filter(some -> !shown.contains(some.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /**
     * The document with this content.
     *
     * @param kind what sort of document it is
     */
    public Document document(DocumentKind kind) {
        String name = kind.name(edition.language());
        return new Document(
                edition.language(),
                enterprise(),
                name,
                title(name),
                colophon(),
                new DocumentRegister(edition).control(kind),
                edition.navigation(),
                this::write);
    }

    private void write(Consumer<Page> out) {
        edition.chapters().stream()
                .filter(chapter -> chapter.isShown(edition))
                .forEach(chapter -> chapter.write(edition, out));
    }

    /** The name of the enterprise or, where the model has none, of the project. */
    private String enterprise() {
        return edition.index()
                .enterprise()
                .map(edition::title)
                .or(() -> edition.index().project().map(edition::title))
                .orElse("");
    }

    /** The name of the document, with the name of the enterprise where there is one. */
    private String title(String kind) {
        String enterprise = enterprise();
        return enterprise.isEmpty() ? kind : enterprise + " " + kind;
    }

    /** The line at the foot of every page. */
    private String colophon() {
        String date = edition.index()
                .date()
                .map(day -> edition.say(Phrase.MODEL_OF, day) + (edition.language() == Language.EN ? ". " : "。"))
                .orElse("");
        return date + edition.say(Phrase.MADE_WITH);
    }
}
