package dev.qualis.documents.manual;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.coverage.StandardCoverage;
import dev.qualis.documents.ManualOptions;
import dev.qualis.documents.Picture;
import dev.qualis.documents.content.Figure;
import dev.qualis.documents.content.Page;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the quality manual says in one language: its chapters in their order, as pages of data. */
public final class ManualContent {

    private final Edition edition;
    private final List<StandardCoverage> standards;

    public ManualContent(
            ModelIndex index, SitePlan plan, List<Picture> pictures, ManualOptions options, Language language) {
        this.edition = new Edition(index, ModelTexts.of(index), plan, pictures, options, language);
        this.standards = index.standards().stream()
                .map(standard -> StandardCoverage.of(standard, index))
                .toList();
    }

    /** The chapters that have something to say. */
    public List<NavigationEntry> navigation() {
        List<NavigationEntry> entries = new ArrayList<>();
        for (Chapter chapter : Chapter.values()) {
            int count = edition.plan().slots(chapter).stream()
                    .mapToInt(slot -> slot.elements().size())
                    .sum();
            boolean shown = switch (chapter) {
                case COVER, GLOSSARY -> true;
                case RESPONSIBILITIES -> !new ResponsibilitiesChapter(edition).isEmpty();
                default -> count > 0;
            };
            if (chapter == Chapter.GLOSSARY) {
                standards.forEach(standard -> entries.add(entry(standard)));
            }
            if (shown) {
                entries.add(new NavigationEntry(chapter.file(1), edition.say(chapter.title()), count));
            }
        }
        return entries;
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
        new DecisionsChapter(edition).write(out);
        new MetricsChapter(edition).write(out);
        new OtherChapter(edition).write(out);
        standards.forEach(standard -> new StandardChapter(edition, standard).write(out));
        new GlossaryChapter(edition).write(out);
    }

    /** The name of the enterprise or, where the model has none, of the project. */
    public String enterprise() {
        return edition.index()
                .enterprise()
                .map(edition::title)
                .or(() -> edition.index().project().map(edition::title))
                .orElse("");
    }

    /** The name of the manual, with the name of the enterprise where there is one. */
    public String title() {
        String enterprise = enterprise();
        String manual = edition.say(Phrase.MANUAL);
        return enterprise.isEmpty() ? manual : enterprise + " " + manual;
    }

    /** All pictures of this language. */
    public List<Figure> figures() {
        return Stream.of(Picture.Place.values())
                .flatMap(place -> edition.figures(place).stream())
                .toList();
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
