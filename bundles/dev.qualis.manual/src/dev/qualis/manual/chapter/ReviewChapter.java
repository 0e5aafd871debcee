package dev.qualis.manual.chapter;

import dev.qualis.analysis.strategy.Measured;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Percent;
import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Meter;
import dev.qualis.document.content.Block.Meters;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.standard.Standard;
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

    /** Of everything; so much fits on one page. */
    private static final int MOST = 4;

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
        add(blocks, edition, "worst-gaps", ReviewWord.WORST_GAPS.in(edition.language()), gaps(edition));
        add(blocks, edition, Phrase.METRICS_OFF_TARGET, metrics(edition));
        add(blocks, edition, Phrase.HIGHEST_RISKS, risks(edition));
        add(blocks, edition, Phrase.OVERDUE, overdue(edition));
        out.accept(Page.single(id(), title(edition.language()), blocks));
    }

    private static void add(List<Block> blocks, Edition edition, Phrase title, List<? extends Block> content) {
        add(blocks, edition, title.name().toLowerCase(Locale.ROOT).replace('_', '-'), edition.say(title), content);
    }

    /** A part that has nothing to say says so: on this page, silence would be good news by mistake. */
    private static void add(
            List<Block> blocks, Edition edition, String anchor, String title, List<? extends Block> content) {
        List<? extends Block> said =
                content.isEmpty() ? List.of(new Note(Tone.PLAIN, List.of(edition.text(Phrase.NONE_TO_TELL)))) : content;
        blocks.add(Section.of("review-" + anchor, title, said));
    }

    private static List<Block> scores(Edition edition) {
        List<Meter> meters = edition.reports().stream()
                .map(report -> ConformityBlocks.meter(new Text(name(report.standard())), report.score()))
                .toList();
        return List.of(new Meters(meters));
    }

    /** The number by which everybody knows a standard; its name in the model where it has none. */
    private static String name(Standard standard) {
        String number = standard.getNumber();
        return number == null || number.isBlank() ? standard.getName() : number;
    }

    /** The clauses by which the standards lose most, and what to do first. */
    private static List<Block> gaps(Edition edition) {
        Language language = edition.language();
        TableRows table = new TableRows(
                ReviewWord.WORST_GAPS.in(language),
                List.of(
                        edition.say(Phrase.CLAUSE),
                        edition.say(Phrase.SHARE),
                        ReviewWord.LOST.in(language),
                        edition.say(Phrase.NEXT_STEP)));
        Gap.worst(edition.reports()).stream().limit(MOST).forEach(gap -> {
            ClauseResult result = gap.result();
            List<Inline> clause = new ArrayList<>(List.of(edition.link(result.clause())));
            clause.add(new Text(" " + edition.texts().title(result.clause(), language)));
            table.row(
                    clause,
                    Edition.plain(Percent.of(result.result().share()) + " %"),
                    Edition.plain(ConformityBlocks.points(gap.lost())),
                    Edition.plain(result.fix()
                            .map(fix -> language == Language.EN
                                    ? fix.text().en()
                                    : fix.text().zh())
                            .orElse("")));
        });
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
        return cut(edition, table, off.size());
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

    /** Likelihood times impact; 0 where one is not stated. */
    static int rating(Risk risk) {
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
        List<Late> late = new ArrayList<>();
        for (ImprovementTask task : edition.index().all(ImprovementTask.class)) {
            if (task.getStatus() != TaskStatus.CLOSED && isBefore(task.getDue(), today.get())) {
                late.add(new Late(task.getDue(), edition.links(task), edition.links(task.getOwner())));
            }
        }
        for (Milestone milestone : edition.index().all(Milestone.class)) {
            if (milestone.getReached() == null && isBefore(milestone.getDate(), today.get())) {
                late.add(new Late(
                        milestone.getDate(),
                        Edition.plain(edition.nameOf(milestone)),
                        above(milestone).map(edition::links).orElse(List.of())));
            }
        }
        late.sort(Comparator.comparing(Late::due));
        late.stream()
                .limit(MOST)
                .forEach(each -> table.row(each.name(), Edition.plain(each.due().toString()), each.owner()));
        return cut(edition, table, late.size());
    }

    /** What should be done by now, the oldest first. */
    private record Late(LocalDate due, List<Inline> name, List<Inline> owner) {}

    private static boolean isBefore(LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    /** The rows, and how many there are in all where that is more than is shown. */
    private static List<Block> cut(Edition edition, TableRows table, int all) {
        List<Block> blocks = new ArrayList<>(table.blocks());
        if (all > MOST) {
            blocks.add(new Note(Tone.PLAIN, List.of(edition.text(Phrase.ONLY_FIRST, MOST, all))));
        }
        return blocks;
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
