package dev.qualis.conformity.cqos.clause6;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.assessment.ClauseScore;
import java.util.List;
import java.util.Optional;

/**
 * 6.1 (should): the system is evaluated regularly against what was expected, and gaps lead to next steps. Regularly means
 * within the interval of the scheme or, where it has none, within fifteen months. What was expected is in the scheme that
 * the evaluation uses. The next step of a gap is its task; whether the task is sound is judged in 6.3, and the advice in
 * 6.2 d.
 */
public final class EvaluatedRegularly implements Rule {

    private static final int MONTHS = 15;

    @Override
    public String clause() {
        return "6.1";
    }

    @Override
    public Verdict judge(Company company) {
        Evaluations evaluations = new Evaluations(company);
        if (evaluations.last().isEmpty()) {
            return Evaluations.neverHeld();
        }
        List<Assessment> last = evaluations.last().stream().toList();
        Points points = company.points()
                .some(
                        "制度建设按期评估",
                        "the system is evaluated in time",
                        last.stream()
                                .filter(assessment -> isInTime(company, assessment))
                                .toList(),
                        Fix.of(
                                "请开展首席质量官制度评估。",
                                "Evaluate the chief quality officer system.",
                                "assessment … of CQOS by … on … using … { score CQOS 5.1.1 = … }"))
                .some(
                        "按评估方法对照预期目标",
                        "a scheme says what was expected",
                        last.stream()
                                .filter(assessment -> assessment.getScheme() != null)
                                .toList(),
                        Fix.of("请写明所用的评估方法。", "Name the scheme used.", "using …"));
        List<ClauseScore> gaps = evaluations.lastGaps();
        if (!gaps.isEmpty()) {
            points.each(
                    "每个差距都有下一步工作",
                    "each gap has a next step",
                    gaps,
                    Evaluations::name,
                    gap -> gap.getTask() != null,
                    Fix.of("请为差距安排改进任务。", "Give the gap a task.", "score CQOS … = … finding \"…\" | \"…\" task …"));
        }
        return points.verdict();
    }

    private static boolean isInTime(Company company, Assessment assessment) {
        return Optional.ofNullable(assessment.getScheme())
                .map(AssessmentScheme::getInterval)
                .map(interval -> company.today().isCurrent(assessment.getDate(), interval))
                .orElseGet(() -> company.today().isOfLastMonths(assessment.getDate(), MONTHS));
    }
}
