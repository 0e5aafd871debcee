package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalCriterion;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.Frequency;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/** What is to be measured or judged is, and as the records have it (CQOS 4.5 b, 5.4 d). */
public class MeasurementCheck extends RecordCheck {

    /** A year, and a quarter to do it: files often hold the figures of years where a metric is measured daily. */
    private static final int MONTHS = 15;

    private static final Set<Frequency> ANY_TIME = Set.of(Frequency.UNSPECIFIED, Frequency.PER_EVENT);

    private static final int FULL = 100;

    private static final String SAFETY = "4.5.b";

    @Check
    public void checkMeasurements(QualityModel file) {
        Records records = records(file);
        LocalDate today = records.today();
        if (today == null) {
            return;
        }
        records.in(file, Metric.class).stream()
                .filter(metric -> !ANY_TIME.contains(metric.getFrequency()))
                .forEach(metric -> checkMetric(metric, today));
        List<Appraisal> appraisals = records.in(file, Appraisal.class);
        if (!appraisals.isEmpty()) {
            List<QualityProblem> major = records.all(QualityProblem.class).stream()
                    .filter(problem -> problem.isMajor() && problem.getOpened() != null)
                    .toList();
            appraisals.forEach(appraisal -> checkAppraisal(appraisal, major));
        }
    }

    private void checkMetric(Metric metric, LocalDate today) {
        metric.getValues().stream()
                .map(MeasuredValue::getPeriod)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Period::last))
                .filter(newest -> newest.last().plusMonths(MONTHS).isBefore(today))
                .ifPresent(newest -> report(
                        "qualis.metric.overdue",
                        metric,
                        ProcessPackage.Literals.METRIC__FREQUENCY,
                        name(metric),
                        word(metric, ProcessPackage.Literals.FREQUENCY, metric.getFrequency()),
                        newest,
                        today.toString()));
    }

    /** Nobody has the full score for quality safety in a period with a major problem. The message repeats no score. */
    private void checkAppraisal(Appraisal appraisal, List<QualityProblem> major) {
        if (appraisal.getPeriod() == null) {
            return;
        }
        for (AppraisalCriterion criterion : appraisal.getCriteria()) {
            boolean full = criterion.getScore() != null && criterion.getScore() == FULL;
            if (full && criterion.getClauses().stream().anyMatch(clause -> SAFETY.equals(clause.getNumber()))) {
                major.stream()
                        .filter(problem -> appraisal.getPeriod().contains(problem.getOpened()))
                        .findFirst()
                        .ifPresent(problem -> report(
                                "qualis.appraisal.safety.problem",
                                criterion,
                                OrganisationPackage.Literals.APPRAISAL_CRITERION__CLAUSES,
                                name(criterion),
                                name(appraisal),
                                name(problem),
                                appraisal.getPeriod()));
            }
        }
    }
}
