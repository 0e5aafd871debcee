package dev.qualis.manual.chapter;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.audit.Audit;
import dev.qualis.model.qms.audit.AuditFinding;
import dev.qualis.model.qms.audit.ManagementReview;
import dev.qualis.model.qms.audit.ReviewTopic;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.improvement.ImprovementProject;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.strategy.ChangeEvent;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Risk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the model tells of each subject that a management review considers (ISO 9001 9.3.2). */
final class ReviewInputs {

    /** More names would hide the number. */
    private static final int MOST = 5;

    private final Edition edition;

    ReviewInputs(Edition edition) {
        this.edition = edition;
    }

    /** The newest review that took place by the day of the model. */
    static Optional<ManagementReview> last(Edition edition) {
        LocalDate today = edition.index().date().orElse(LocalDate.MAX);
        return edition.index().all(ManagementReview.class).stream()
                .filter(review -> review.getHeld() != null && !review.getHeld().isAfter(today))
                .max(Comparator.comparing(ManagementReview::getHeld));
    }

    /** What there is to tell; nothing where the model knows nothing of the subject. */
    List<Inline> of(ReviewTopic topic) {
        return switch (topic) {
            case PREVIOUS_ACTIONS -> actions();
            case CHANGES -> counted(ReviewWord.COUNT, edition.index().all(ChangeEvent.class), any -> true);
            case SATISFACTION -> satisfaction();
            case OBJECTIVES -> goals();
            case PERFORMANCE, MEASUREMENT -> metrics(topic == ReviewTopic.PERFORMANCE);
            case NONCONFORMITIES ->
                counted(
                        ReviewWord.OPEN_OF,
                        edition.index().all(QualityProblem.class),
                        problem -> problem.getClosed() == null);
            case AUDITS -> audits();
            case SUPPLIERS -> suppliers();
            case RESOURCES ->
                counted(
                        ReviewWord.VACANT,
                        edition.index().all(Position.class).stream()
                                .filter(Position::isVacant)
                                .toList(),
                        any -> true);
            case RISKS -> risks();
            case IMPROVEMENT ->
                counted(
                        ReviewWord.OPEN_OF,
                        edition.index().all(ImprovementProject.class),
                        project -> project.getClosed() == null);
            case UNSPECIFIED -> List.of();
        };
    }

    /** The tasks of the last review's decisions; all tasks where the decisions name none. */
    private List<Inline> actions() {
        List<ImprovementTask> decided = last(edition).stream()
                .flatMap(review -> review.getDecisions().stream())
                .flatMap(decision -> decision.getTasks().stream())
                .filter(task -> !task.eIsProxy())
                .distinct()
                .toList();
        List<ImprovementTask> tasks = decided.isEmpty() ? edition.index().all(ImprovementTask.class) : decided;
        return counted(ReviewWord.OPEN_OF, tasks, ReviewInputs::isOpen);
    }

    static boolean isOpen(ImprovementTask task) {
        return task.getStatus() == TaskStatus.OPEN || task.getStatus() == TaskStatus.UNSPECIFIED;
    }

    private List<Inline> satisfaction() {
        return edition.index().all(SatisfactionSurvey.class).stream()
                .filter(survey -> survey.getDate() != null)
                .max(Comparator.comparing(SatisfactionSurvey::getDate))
                .map(survey -> Edition.plain(say(
                        ReviewWord.SCORED,
                        edition.nameOf(survey),
                        survey.getDate(),
                        survey.getScore() == null
                                ? say(ReviewWord.NO_SCORE)
                                : Values.of(survey.getScore(), edition.language()))))
                .orElse(List.of());
    }

    private List<Inline> goals() {
        return counted(ReviewWord.GOALS, edition.index().all(Goal.class), any -> true);
    }

    private List<Inline> metrics(boolean named) {
        List<Metric> judged = new ArrayList<>();
        List<Metric> off = new ArrayList<>();
        for (Metric metric : edition.index().all(Metric.class)) {
            Tone tone = new Measurements(metric, edition.index()).tone();
            if (metric.getTarget() != null) {
                judged.add(metric);
            }
            if (tone == Tone.WARN) {
                off.add(metric);
            }
        }
        return judged.isEmpty()
                ? List.of()
                : line(say(ReviewWord.OFF_OF, off.size(), judged.size()), named ? off : List.of());
    }

    private List<Inline> audits() {
        List<Audit> held = edition.index().all(Audit.class).stream()
                .filter(audit -> audit.getHeld() != null)
                .toList();
        List<AuditFinding> findings =
                held.stream().flatMap(audit -> audit.getFindings().stream()).toList();
        List<AuditFinding> open =
                findings.stream().filter(finding -> finding.getClosed() == null).toList();
        return held.isEmpty()
                ? List.of()
                : line(say(ReviewWord.FINDINGS, held.size(), open.size(), findings.size()), open);
    }

    private List<Inline> suppliers() {
        List<Supplier> all = edition.index().all(Supplier.class);
        long evaluated =
                all.stream().filter(each -> !each.getEvaluations().isEmpty()).count();
        List<Supplier> others =
                all.stream().filter(each -> each.getEvaluations().isEmpty()).toList();
        return all.isEmpty() ? List.of() : line(say(ReviewWord.SUPPLIERS, all.size(), evaluated), others);
    }

    private List<Inline> risks() {
        List<Risk> rated = edition.index().all(Risk.class).stream()
                .filter(risk -> !risk.isOpportunity() && ReviewChapter.rating(risk) > 0)
                .sorted(Comparator.comparingInt(ReviewChapter::rating).reversed())
                .toList();
        return rated.isEmpty()
                ? List.of()
                : line(say(ReviewWord.RATED, rated.size(), ReviewChapter.rating(rated.getFirst())), rated);
    }

    /** How many of the elements are to be looked at, of how many, and the first of them by name. */
    private <T extends NamedElement> List<Inline> counted(ReviewWord words, List<T> all, Predicate<T> open) {
        List<T> shown = all.stream().filter(open).toList();
        return all.isEmpty() ? List.of() : line(say(words, shown.size(), all.size()), shown);
    }

    private List<Inline> line(String words, List<? extends NamedElement> elements) {
        List<Inline> line = new ArrayList<>(List.of(new Text(words)));
        if (!elements.isEmpty()) {
            line.add(new Text(edition.language() == Language.EN ? ": " : "："));
            line.addAll(edition.links(elements.stream().limit(MOST).toList()));
            if (elements.size() > MOST) {
                line.add(new Text(edition.language() == Language.EN ? " …" : "等"));
            }
        }
        return line;
    }

    private String say(ReviewWord words, Object... arguments) {
        return words.in(edition.language(), arguments);
    }
}
