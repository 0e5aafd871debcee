package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.Attainment;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalCriterion;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.value.Period;
import java.util.List;

/**
 * 4.5 b (should): responsibility for quality safety, and no major accident. Beside a scored criterion it asks that incidents
 * of the period are counted: by a metric of the criterion that was measured, or by the problems on record; and that
 * nobody has the full score in a period with a major one.
 */
public final class SafetyAppraised extends AppraisalContent {

    private static final int FULL = 100;

    public SafetyAppraised() {
        super("4.5.b", "5.5");
    }

    @Override
    void addFurther(Company company, Appraisal appraisal, Points points) {
        Period period = appraisal.getPeriod();
        List<AppraisalCriterion> criteria = criteria(appraisal);
        boolean counted = !company.all(QualityProblem.class).isEmpty()
                || criteria.stream()
                        .flatMap(criterion -> criterion.getMetrics().stream())
                        .anyMatch(metric -> Attainment.measured(metric, period).isPresent());
        List<QualityProblem> major = company.all(
                QualityProblem.class,
                problem -> problem.isMajor() && problem.getOpened() != null && period.contains(problem.getOpened()));
        points.holds(
                        "考核期内的重大质量安全事故有统计（记录" + major.size() + "起）",
                        "major incidents of the period are counted (" + major.size() + " on record)",
                        counted,
                        criteria,
                        Fix.of(
                                "请用指标或问题记录统计事故。",
                                "Count incidents, by a metric or a record of problems.",
                                "problem … \"…\" | \"…\" owned by ‹officer› { major opened on … }"))
                .holds(
                        "发生重大事故时不得满分",
                        "a major incident costs points",
                        major.isEmpty() || criteria.stream().noneMatch(SafetyAppraised::isFull),
                        criteria,
                        Fix.of(
                                "请据实评分。",
                                "Score what happened.",
                                "criterion \"…\" | \"…\" weight 10 % score 60 of CQOS 4.5.b"));
    }

    private static boolean isFull(AppraisalCriterion criterion) {
        return criterion.getScore() != null && criterion.getScore() >= FULL;
    }
}
