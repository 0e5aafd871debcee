package dev.qualis.manual.chapter;

import dev.qualis.analysis.strategy.Measured;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.NextStep;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;

/**
 * One page for a management review (ISO 9001 9.3): the score by each standard, what is worst, metrics off their target, the
 * highest risks, tasks and milestones that are overdue on the day of the model.
 */
final class ReviewChapter implements Chapter {

    private static final int MOST = 8;

    @Override
    public String id() {
        return "review";
    }

    @Override
    public String title(Language language) {
        return Phrase.REVIEW.in(language);
    }

    @Override
    public boolean isShown(Edition edition) {
        return !edition.reports().isEmpty();
    }

    @Override
    public void write(Edition edition, Consumer<Page> out) {
        List<Block> blocks = new ArrayList<>();
        add(blocks, edition, Phrase.OTHER_STANDARDS, scores(edition));
        add(blocks, edition, Phrase.NEXT_STEPS, gaps(edition));
        add(blocks, edition, Phrase.METRICS_OFF_TARGET, metrics(edition));
        add(blocks, edition, Phrase.HIGHEST_RISKS, risks(edition));
        add(blocks, edition, Phrase.OVERDUE, overdue(edition));
        out.accept(Page.single(id(), title(edition.language()), blocks));
    }

    /** A part that has nothing to say says so: on this page, silence would be good news by mistake. */
    private static void add(List<Block> blocks, Edition edition, Phrase title, List<? extends Block> content) {
        String anchor =
                "review-" + title.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        List<? extends Block> said =
                content.isEmpty() ? List.of(new Note(Tone.PLAIN, List.of(edition.text(Phrase.NONE_TO_TELL)))) : content;
        blocks.add(Section.of(anchor, edition.say(title), said));
    }

    private static List<Block> scores(Edition edition) {
        List<Meter> meters = edition.reports().stream()
                .map(report -> ConformityBlocks.meter(new Text(edition.title(report.standard())), report.score()))
                .toList();
        return List.of(new Meters(meters));
    }

    /** What brings the score by the first standard forward with the least effort. */
    private static List<Block> gaps(Edition edition) {
        ConformityReport report = edition.reports().getFirst();
        TableRows table = new TableRows(edition, Phrase.NEXT_STEPS, Phrase.NEXT_STEP, Phrase.FOR_CLAUSES, Phrase.GAIN);
        NextStep.of(report).stream()
                .limit(MOST)
                .forEach(step -> table.row(
                        Edition.plain(
                                edition.language() == Language.EN
                                        ? step.fix().text().en()
                                        : step.fix().text().zh()),
                        edition.clauseLinks(step.clauses().stream()
                                .map(each -> each.clause())
                                .limit(MOST)
                                .toList()),
                        Edition.plain(String.format(Locale.ROOT, "%.1f %%", step.gain() * 100))));
        return table.blocks();
    }

    private static List<Block> metrics(Edition edition) {
        TableRows table = new TableRows(
                edition, Phrase.METRICS_OFF_TARGET, Phrase.METRIC, Phrase.TARGET, Phrase.LATEST, Phrase.OWNER);
        List<Metric> off = edition.index().all(Metric.class).stream()
                .filter(metric -> new Measurements(metric, edition.index()).tone() == Tone.WARN)
                .sorted(Comparator.comparingDouble(ReviewChapter::distance).reversed())
                .toList();
        for (Metric metric : off.subList(0, Math.min(MOST, off.size()))) {
            table.row(
                    edition.links(metric),
                    Edition.plain(Values.of(metric.getTarget(), edition.language())),
                    Edition.plain(new Measurements(metric, edition.index()).latest(edition.language())),
                    edition.links(metric.getOwner()));
        }
        List<Block> blocks = new ArrayList<>(table.blocks());
        if (off.size() > MOST) {
            blocks.add(new Note(Tone.PLAIN, List.of(edition.text(Phrase.ONLY_FIRST, MOST, off.size()))));
        }
        return blocks;
    }

    /** How far the newest value is from the target, as a share of the target. */
    private static double distance(Metric metric) {
        double target = metric.getTarget().value().doubleValue();
        double value = Measured.newest(metric.getValues())
                .orElseThrow()
                .value()
                .value()
                .doubleValue();
        return Math.abs(value - target) / Math.max(Math.abs(target), Double.MIN_NORMAL);
    }

    private static List<Block> risks(Edition edition) {
        TableRows table = new TableRows(edition, Phrase.HIGHEST_RISKS, Phrase.RISK, Phrase.RATING, Phrase.OWNER);
        edition.index().all(Risk.class).stream()
                .filter(risk -> !risk.isOpportunity() && rating(risk) > 0)
                .sorted(Comparator.comparingInt(ReviewChapter::rating).reversed())
                .limit(MOST)
                .forEach(risk -> table.row(
                        edition.links(risk),
                        Edition.plain(risk.getLikelihood() + " × " + risk.getImpact() + " = " + rating(risk)),
                        edition.links(risk.getOwner())));
        return table.blocks();
    }

    private static int rating(Risk risk) {
        Integer likelihood = risk.getLikelihood();
        Integer impact = risk.getImpact();
        return likelihood == null || impact == null ? 0 : likelihood * impact;
    }

    private static List<Block> overdue(Edition edition) {
        Optional<LocalDate> today = edition.index().date();
        TableRows table = new TableRows(edition, Phrase.OVERDUE, Phrase.ITEM, Phrase.DUE, Phrase.OWNER);
        if (today.isEmpty()) {
            return table.blocks();
        }
        for (ImprovementTask task : edition.index().all(ImprovementTask.class)) {
            boolean open = task.getStatus() != TaskStatus.CLOSED;
            if (open && task.getDue() != null && task.getDue().isBefore(today.get())) {
                table.row(edition.links(task), Edition.plain(task.getDue().toString()), edition.links(task.getOwner()));
            }
        }
        for (Milestone milestone : edition.index().all(Milestone.class)) {
            boolean open = milestone.getReached() == null;
            if (open && milestone.getDate() != null && milestone.getDate().isBefore(today.get())) {
                table.row(
                        Edition.plain(edition.nameOf(milestone)),
                        Edition.plain(milestone.getDate().toString()),
                        above(milestone).map(edition::links).orElse(List.of()));
            }
        }
        return table.blocks();
    }

    /** The element to which a part belongs. */
    private static Optional<NamedElement> above(EObject part) {
        for (EObject at = part.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof NamedElement named) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }
}
