package dev.qualis.manual.chapter;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.NavigationEntry;
import dev.qualis.document.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/** What the quality manual says in one language: its chapters in their order, as pages of data. */
public final class ManualContent {

    private final Edition edition;
    private final List<StandardCoverage> standards;
    private final List<ConformityReport> reports;
    private final Set<Chapter> pictured;

    /**
     * The content in one language.
     *
     * @param analyses what was found in the project
     * @param reports the assessments by every standard
     * @param figures the pictures by chapter; those of a chapter that has nothing to say stand on the cover
     * @param figuresOfElements the pictures that stand in the sections of elements
     * @param personalData whether personal data of persons is shown
     */
    public ManualContent(
            ModelIndex index,
            SitePlan plan,
            ProjectAnalyses analyses,
            List<ConformityReport> reports,
            Map<Chapter, List<Figure>> figures,
            Map<EObject, List<Figure>> figuresOfElements,
            boolean personalData,
            Language language) {
        Map<Chapter, List<Figure>> placed = new EnumMap<>(Chapter.class);
        Findings findings = new Findings();
        this.edition = new Edition(
                index,
                ModelTexts.of(index),
                plan,
                placed,
                figuresOfElements,
                new FeatureNames(),
                findings,
                personalData,
                language);
        new StrategyFindings(analyses, language).addTo(findings);
        new EconomyFindings(analyses, edition).addTo(findings);
        new StateFindings(analyses, edition).addTo(findings);
        this.reports = List.copyOf(reports);
        this.pictured = Set.copyOf(figures.keySet());
        this.standards = index.standards().stream()
                .map(standard -> StandardCoverage.of(standard, index))
                .toList();
        figures.forEach((chapter, some) -> placed.computeIfAbsent(
                        isShown(chapter) ? chapter : Chapter.COVER, any -> new ArrayList<>())
                .addAll(some));
    }

    private boolean isShown(Chapter chapter) {
        return switch (chapter) {
            case COVER, GLOSSARY -> true;
            case CONFORMITY -> !reports.isEmpty();
            case STRATEGY, RISKS, COMPLIANCE, ECONOMICS, SUSTAINABILITY ->
                pictured.contains(chapter) || !edition.plan().slots(chapter).isEmpty();
            case RESPONSIBILITIES -> !new ResponsibilitiesChapter(edition).isEmpty();
            default -> !edition.plan().slots(chapter).isEmpty();
        };
    }

    /** The chapters that have something to say. */
    public List<NavigationEntry> navigation() {
        List<NavigationEntry> entries = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            if (chapter == Chapter.CONFORMITY) {
                standards.forEach(standard -> entries.add(entry(standard)));
            }
            if (isShown(chapter)) {
                entries.add(new NavigationEntry(chapter.file(1), edition.say(chapter.title()), count(chapter)));
            }
        }
        return entries;
    }

    private int count(Chapter chapter) {
        return edition.plan().slots(chapter).stream()
                .mapToInt(slot -> slot.elements().size())
                .sum();
    }

    private NavigationEntry entry(StandardCoverage standard) {
        String file = edition.plan().file(standard.standard());
        String title = edition.say(Phrase.CLAUSES_OF, standard.standard().getName());
        return new NavigationEntry(file, title, standard.share().whole());
    }

    /** Makes all pages, one after the other, so that no more than one needs to be held. */
    public void write(Consumer<Page> out) {
        new CoverChapter(edition, standards, navigation()).write(out);
        new OrganisationChapter(edition).write(out);
        new PositionsChapter(edition).write(out);
        new PeopleChapter(edition).write(out);
        new CompetencesChapter(edition).write(out);
        new ProductsChapter(edition).write(out);
        new ProcessesChapter(edition).write(out);
        new ResponsibilitiesChapter(edition).write(out);
        subject(Chapter.APPOINTMENT, out);
        new DecisionsChapter(edition).write(out);
        new MetricsChapter(edition).write(out);
        subject(Chapter.STRATEGY, out);
        subject(Chapter.RISKS, out);
        subject(Chapter.CULTURE, out);
        subject(Chapter.OPERATION, out);
        subject(Chapter.COMPLIANCE, out);
        subject(Chapter.IMPROVEMENT, out);
        subject(Chapter.ECONOMICS, out);
        subject(Chapter.SUSTAINABILITY, out);
        subject(Chapter.ASSESSMENT, out);
        new OtherChapter(edition).write(out);
        standards.forEach(standard -> new StandardChapter(edition, standard).write(out));
        new ConformityChapter(edition, reports).write(out);
        new GlossaryChapter(edition).write(out);
    }

    private void subject(Chapter chapter, Consumer<Page> out) {
        new SubjectChapter(edition, chapter).write(out);
    }

    /** The name of the enterprise or, where the model has none, of the project. */
    public String enterprise() {
        return edition.index()
                .enterprise()
                .map(edition::title)
                .or(() -> edition.index().project().map(edition::title))
                .orElse("");
    }

    /** What sort of document it is. */
    public String kind() {
        return edition.say(Phrase.MANUAL);
    }

    /** The name of the manual, with the name of the enterprise where there is one. */
    public String title() {
        String enterprise = enterprise();
        String manual = edition.say(Phrase.MANUAL);
        return enterprise.isEmpty() ? manual : enterprise + " " + manual;
    }

    /** The line at the foot of every page. */
    public String colophon() {
        String date = edition.index()
                .date()
                .map(day -> edition.say(Phrase.MODEL_OF, day) + (edition.language() == Language.EN ? ". " : "。"))
                .orElse("");
        return date + edition.say(Phrase.MADE_WITH);
    }
}
