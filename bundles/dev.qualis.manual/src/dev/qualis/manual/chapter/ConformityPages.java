package dev.qualis.manual.chapter;

import dev.qualis.conformity.ConformityReport;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Figure;
import dev.qualis.document.content.Inline.Reference;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Target;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The pages about conformity: one for each standard, the most important first. */
final class ConformityPages {

    private final Edition edition;
    private final List<ConformityReport> reports;

    ConformityPages(Edition edition) {
        this.edition = edition;
        this.reports = edition.reports();
    }

    /** A page for each standard; the first one compares them all. */
    void write(Consumer<Page> out) {
        for (int i = 0; i < reports.size(); i++) {
            out.accept(page(i));
        }
    }

    private Page page(int i) {
        ConformityReport report = reports.get(i);
        List<Block> blocks = new ArrayList<>();
        if (i == 0 && reports.size() > 1) {
            blocks.add(Section.of(
                    "conformity-standards", edition.say(Phrase.OTHER_STANDARDS), List.of(new Meters(standards()))));
        }
        blocks.addAll(edition.figures(report.standard()));
        blocks.addAll(sections(report, anchor(report.standard())));
        List<Figure> figures = edition.figures(Chapter.CONFORMITY);
        if (i == 0 && !figures.isEmpty()) {
            blocks.add(Section.of("conformity-pictures", edition.say(Phrase.PICTURES), figures));
        }
        String chapter = edition.say(Phrase.CONFORMITY);
        return new Page(
                Chapter.page(Chapter.CONFORMITY, i + 1),
                chapter,
                edition.say(Phrase.CONFORMITY_TO, report.standard().getName()),
                i == 0 ? Optional.empty() : Optional.of(Chapter.page(Chapter.CONFORMITY, i)),
                i == reports.size() - 1 ? Optional.empty() : Optional.of(Chapter.page(Chapter.CONFORMITY, i + 2)),
                blocks);
    }

    private List<Block> sections(ConformityReport report, String anchor) {
        ConformityBlocks content = new ConformityBlocks(edition, report, element -> Optional.empty());
        return List.of(
                Section.of(anchor + "-scores", edition.say(Phrase.SCORES), content.scores()),
                Section.of(anchor + "-steps", edition.say(Phrase.NEXT_STEPS), content.nextSteps()),
                Section.of(anchor + "-results", edition.say(Phrase.RESULTS), List.of(content.results())));
    }

    private String anchor(Standard standard) {
        return "conformity-" + edition.plan().anchor(standard);
    }

    private List<Meter> standards() {
        List<Meter> meters = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            ConformityReport report = reports.get(i);
            meters.add(ConformityBlocks.meter(
                    new Reference(
                            Target.page(Chapter.page(Chapter.CONFORMITY, i + 1)), edition.title(report.standard())),
                    report.score()));
        }
        return meters;
    }
}
