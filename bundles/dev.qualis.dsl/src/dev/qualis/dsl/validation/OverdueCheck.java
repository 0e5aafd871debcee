package dev.qualis.dsl.validation;

import dev.qualis.model.due.Limits;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentPackage;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.assessment.ImprovementTask;
import dev.qualis.model.qms.assessment.TaskStatus;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.qms.process.SatisfactionSurvey;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Review;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.validation.Check;

/** What is late at the model date, and what was closed too early. Where the project states no model date, nothing is judged. */
public class OverdueCheck extends RecordCheck {

    @Check
    public void checkLate(QualityModel file) {
        Records records = records(file);
        LocalDate today = records.today();
        if (today == null) {
            return;
        }
        records.in(file, ImprovementTask.class).forEach(task -> checkTask(task, today));
        records.in(file, Obligation.class).forEach(obligation -> checkReview(obligation, today));
        records.in(file, QualityProblem.class).forEach(problem -> checkOpen(problem, records.limits(), today));
        records.in(file, ImprovementTask.class).forEach(this::checkEffect);
        records.in(file, QualityProblem.class).forEach(this::checkLoop);
        records.in(file, Review.class).forEach(review -> checkReviewed(review, today));
        checkSurveys(records, file, today);
        checkSchemes(records, file, today);
    }

    private void checkTask(ImprovementTask task, LocalDate today) {
        boolean open = task.getStatus() == TaskStatus.OPEN || task.getStatus() == TaskStatus.UNSPECIFIED;
        if (open && task.getDue() != null && task.getDue().isBefore(today)) {
            report(
                    "qualis.task.overdue",
                    task,
                    AssessmentPackage.Literals.IMPROVEMENT_TASK__DUE,
                    name(task),
                    task.getDue().toString(),
                    today.toString());
        }
    }

    private void checkReview(Obligation obligation, LocalDate today) {
        if (obligation.getNotApplicable() != null) {
            return;
        }
        Optional<LocalDate> next = Optional.ofNullable(obligation.getNextReview());
        next.or(() -> due(obligation.getReviewed(), obligation.getInterval()))
                .filter(due -> due.isBefore(today))
                .ifPresent(due -> report(
                        "qualis.obligation.review.overdue",
                        obligation,
                        next.isPresent()
                                ? CompliancePackage.Literals.OBLIGATION__NEXT_REVIEW
                                : CompliancePackage.Literals.OBLIGATION__REVIEWED,
                        name(obligation),
                        due.toString(),
                        today.toString()));
    }

    private void checkOpen(QualityProblem problem, Limits limits, LocalDate today) {
        if (problem.getClosed() == null) {
            limits.closing(problem)
                    .filter(due -> due.isBefore(today))
                    .ifPresent(due -> report(
                            "qualis.problem.overdue",
                            problem,
                            ProcessPackage.Literals.QUALITY_PROBLEM__OPENED,
                            name(problem),
                            problem.getOpened() == null
                                    ? "…"
                                    : problem.getOpened().toString(),
                            due.toString()));
        }
    }

    /** Of the surveys that measure the same, the last one counts. */
    private void checkSurveys(Records records, QualityModel file, LocalDate today) {
        Map<Metric, LocalDate> last = new HashMap<>();
        List<SatisfactionSurvey> own = records.in(file, SatisfactionSurvey.class);
        if (own.isEmpty()) {
            return;
        }
        for (SatisfactionSurvey survey : records.all(SatisfactionSurvey.class)) {
            if (survey.getDate() != null && survey.getMetric() != null) {
                last.merge(survey.getMetric(), survey.getDate(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        for (SatisfactionSurvey survey : own) {
            boolean repeated = survey.getMetric() != null
                    && survey.getDate() != null
                    && last.get(survey.getMetric()).isAfter(survey.getDate());
            if (!repeated) {
                due(survey.getDate(), survey.getInterval())
                        .filter(due -> due.isBefore(today))
                        .ifPresent(due -> report(
                                "qualis.survey.overdue",
                                survey,
                                ProcessPackage.Literals.SATISFACTION_SURVEY__DATE,
                                name(survey),
                                due.toString(),
                                today.toString()));
            }
        }
    }

    /** A system that was evaluated once is evaluated again in time (CQOS 6.1). */
    private void checkSchemes(Records records, QualityModel file, LocalDate today) {
        for (AssessmentScheme scheme : records.in(file, AssessmentScheme.class)) {
            records.all(Assessment.class).stream()
                    .filter(assessment -> assessment.getScheme() == scheme
                            || assessment.getScheme() == null && assessment.getStandard() == scheme.getStandard())
                    .map(Assessment::getDate)
                    .filter(date -> date != null)
                    .max(LocalDate::compareTo)
                    .flatMap(last -> due(last, scheme.getInterval()))
                    .filter(due -> due.isBefore(today))
                    .ifPresent(due -> report(
                            "qualis.assessment.overdue",
                            scheme,
                            AssessmentPackage.Literals.ASSESSMENT_SCHEME__INTERVAL,
                            name(scheme),
                            due.toString(),
                            today.toString()));
        }
    }

    /** A task is closed for its effect (CQOS 6.3). */
    private void checkEffect(ImprovementTask task) {
        if (task.getStatus() == TaskStatus.CLOSED && task.getEffect() == null && task.getVerified() == null) {
            report("qualis.task.effect.missing", task, AssessmentPackage.Literals.IMPROVEMENT_TASK__STATUS, name(task));
        }
    }

    /** A problem is closed once its cause is known, something was done, and it is verified that this helped (CQOS 4.3 f). */
    private void checkLoop(QualityProblem problem) {
        if (problem.getClosed() == null) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (problem.getCause() == null) {
            missing.add("qualis.part.problem.cause");
        }
        if (problem.getAction() == null
                && problem.getActions().isEmpty()
                && problem.getTasks().isEmpty()) {
            missing.add("qualis.part.problem.action");
        }
        if (problem.getVerification() == null && problem.getVerified() == null) {
            missing.add("qualis.part.problem.verification");
        }
        if (!missing.isEmpty()) {
            report(
                    "qualis.problem.closed.incomplete",
                    problem,
                    ProcessPackage.Literals.QUALITY_PROBLEM__CLOSED,
                    name(problem),
                    words(problem, missing));
        }
    }

    /** A review that a plan asks for is held within a month of the end of its period (CQOS 5.2.2). */
    private void checkReviewed(Review review, LocalDate today) {
        if (review.getDate() == null
                && review.getPeriod() != null
                && review.eContainer() instanceof Action action
                && review.getPeriod().last().plusMonths(1).isBefore(today)) {
            report(
                    "qualis.plan.review.overdue",
                    review,
                    StrategyPackage.Literals.REVIEW__PERIOD,
                    name(action),
                    review.getPeriod(),
                    today.toString());
        }
    }
}
