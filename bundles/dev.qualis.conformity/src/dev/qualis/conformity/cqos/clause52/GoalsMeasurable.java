package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Goal;
import java.util.List;

/** 5.2.1 e: goals of the mid and long term. Looks at metric, baseline and target, and for a horizon of three years. */
public final class GoalsMeasurable implements Rule {

    private static final int YEARS = 3;

    @Override
    public String clause() {
        return "5.2.1.e";
    }

    @Override
    public Verdict judge(Company company) {
        List<Goal> goals = company.all(Goal.class);
        return company.points()
                .each(
                        "每个目标都可测量：有指标、基线、目标值和期限",
                        "each goal is measurable: metric, baseline, target and term",
                        goals,
                        goal -> goal.getMetric() != null
                                && goal.getBaseline() != null
                                && goal.getTarget() != null
                                && goal.getTargetPeriod() != null,
                        Fix.of("请补全目标。", "Complete the goal.", "goal … of … from … in ‹year-1› to … by ‹year+4›"))
                .some(
                        "有三年或更长期限的目标",
                        "a goal reaches three years or further",
                        goals.stream().filter(GoalsMeasurable::isMidTerm).toList(),
                        Fix.of("请设定中长期目标。", "Set a goal of the mid term.", "by ‹year+4›"))
                .verdict();
    }

    private static boolean isMidTerm(Goal goal) {
        return goal.getBaselinePeriod() != null
                && goal.getTargetPeriod() != null
                && !goal.getTargetPeriod()
                        .last()
                        .isBefore(goal.getBaselinePeriod().last().plusYears(YEARS));
    }
}
