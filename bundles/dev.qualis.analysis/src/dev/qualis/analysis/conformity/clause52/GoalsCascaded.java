package dev.qualis.analysis.conformity.clause52;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Plan;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * 5.2.2: goals are broken down year by year into plans with target, duty, method and milestones. Looks at each goal's
 * targets for the years begun since its baseline, and at each action. Reviews are "where needed", so none is demanded.
 */
public final class GoalsCascaded implements Rule {

    @Override
    public String clause() {
        return "5.2.2";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .each(
                        "每个目标在已开始的各年都有年度目标值",
                        "each goal has a target for each year begun",
                        company.all(Goal.class),
                        goal -> yearsBegun(company, goal).allMatch(year -> hasTarget(goal, year)),
                        Fix.of("请补上年度目标值。", "Add the target of the year.", "2026: …"))
                .each(
                        "每份计划都有行动",
                        "each plan has actions",
                        company.all(Plan.class),
                        plan -> !plan.getActions().isEmpty(),
                        Fix.of("请写出行动。", "Write an action.", "plan … for 2026 { action … serves … owned by … { } }"))
                .eachIfAny(
                        "每项行动都有目标值、负责人、方法和里程碑",
                        "each action has target, owner, method and milestone",
                        company.all(Plan.class).stream()
                                .flatMap(plan -> plan.getActions().stream())
                                .toList(),
                        GoalsCascaded::isComplete,
                        Fix.of(
                                "请补全行动。",
                                "Complete the action.",
                                "target …\nmethod \"…\"\nmilestone 2026-06-30 \"…\" | \"…\""))
                .verdict();
    }

    private static IntStream yearsBegun(Company company, Goal goal) {
        if (goal.getTargetPeriod() == null || goal.getBaselinePeriod() == null) {
            return IntStream.empty();
        }
        int first = goal.getBaselinePeriod().last().getYear() + 1;
        // the last year is the goal's own target
        int last = goal.getTargetPeriod().last().getYear() - 1;
        return IntStream.rangeClosed(first, last).filter(year -> company.hasBegun(LocalDate.of(year, 1, 1)));
    }

    private static boolean hasTarget(Goal goal, int year) {
        return goal.getAnnualTargets().stream()
                .anyMatch(target -> target.getValue() != null
                        && target.getPeriod() != null
                        && target.getPeriod().last().getYear() == year);
    }

    private static boolean isComplete(Action action) {
        return action.getTarget() != null
                && action.getOwner() != null
                && Company.isWritten(action.getMethod())
                && !action.getMilestones().isEmpty();
    }
}
