package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 5.2.1 e: goals of the mid and long term, which are those that reach three years or further: without one there is none, and
 * targets of a year do not stand in for it. Of each it looks at metric, baseline, target and term, which count each.
 */
public final class GoalsMeasurable implements Rule {

    private static final int YEARS = 3;

    @Override
    public String clause() {
        return "5.2.1.e";
    }

    @Override
    public Verdict judge(Company company) {
        List<Goal> goals = company.all(Goal.class, goal -> isMidTerm(company, goal));
        return company.points()
                .some(
                        "有三年或更长期限的目标",
                        "a goal reaches three years or further",
                        goals,
                        Fix.of(
                                "请设定中长期目标。",
                                "Set a goal of the mid term.",
                                "goal … of … from … in ‹year-1› to … by ‹year+4›"))
                .matter()
                .contents(
                        "每个中长期目标都可测量：有指标、基线、目标值和期限",
                        "each goal of the mid and long term is measurable: metric, baseline, target and term",
                        goals,
                        List.of(
                                Content.of("指标", "a metric", goal -> goal.getMetric() != null),
                                Content.of("基线", "a baseline", goal -> goal.getBaseline() != null),
                                Content.of("目标值", "a target", goal -> goal.getTarget() != null),
                                Content.of("期限", "a term", goal -> goal.getTargetPeriod() != null)),
                        Fix.of("请补全目标。", "Complete the goal.", "goal … of … from … in ‹year-1› to … by ‹year+4›"))
                .verdict();
    }

    private static boolean isMidTerm(Company company, Goal goal) {
        return goal.getTargetPeriod() != null
                && start(company, goal)
                        .filter(day -> !goal.getTargetPeriod().last().isBefore(day.plusYears(YEARS)))
                        .isPresent();
    }

    /** When the way to a goal begins: with its baseline, else with its strategy, else today. */
    private static Optional<LocalDate> start(Company company, Goal goal) {
        if (goal.getBaselinePeriod() != null) {
            return Optional.of(goal.getBaselinePeriod().last());
        }
        return goal.eContainer() instanceof Strategy strategy && strategy.getPeriod() != null
                ? Optional.of(strategy.getPeriod().first().minusDays(1))
                : company.index().date();
    }
}
