package dev.qualis.conformity.cqos.clause6;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.assessment.ClauseScore;
import java.util.List;

/**
 * 6.1 (should): the system is evaluated regularly against what was expected, and gaps lead to next steps. Regularly means
 * within the interval of the scheme or, where it has none, within fifteen months; what is overdue counts half. What was expected is in the scheme that
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
                .share(
                        "制度建设按期评估",
                        "the system is evaluated in time",
                        timeliness(company, last.getFirst()),
                        new Wording("（已逾期）", " (overdue)"),
                        last,
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

    private static double timeliness(Company company, Assessment assessment) {
        AssessmentScheme scheme = assessment.getScheme();
        return company.today().timeliness(assessment.getDate(), scheme == null ? null : scheme.getInterval(), MONTHS);
    }
}
