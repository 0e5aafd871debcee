package dev.qualis.conformity.cqos.clause52;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * 5.2.2: goals are broken down year by year into plans with target, duty, method and milestones. Looks at each goal's
 * targets for the years begun since its baseline, at a plan of a year or half-year that runs now, and at each action.
 * Reviews are held where needed: here, where a milestone has passed and was not reached.
 */
public final class GoalsCascaded implements Rule {

    @Override
    public String clause() {
        return "5.2.2";
    }

    @Override
    public Verdict judge(Company company) {
        List<Action> actions = company.all(Plan.class).stream()
                .flatMap(plan -> plan.getActions().stream())
                .toList();
        Points points = company.points()
                .shares(
                        "每个目标在已开始的各年都有年度目标值",
                        "each goal has a target for each year begun",
                        company.all(Goal.class),
                        goal -> targetsSet(company, goal),
                        Fix.of("请补上年度目标值。", "Add the target of the year.", "‹year›: …"))
                .each(
                        "每份计划都有行动",
                        "each plan has actions",
                        company.all(Plan.class),
                        plan -> !plan.getActions().isEmpty(),
                        Fix.of("请写出行动。", "Write an action.", "plan … for ‹year› { action … serves … owned by … { } }"))
                .some(
                        "有本年度或本半年的计划",
                        "there is a plan for the present year or half-year",
                        company.all(Plan.class, plan -> isPresent(company, plan)),
                        Fix.of("请制定本年度计划。", "Plan the year.", "plan … \"…\" | \"…\" for ‹year› realises …"));
        if (!actions.isEmpty()) {
            points.contents(
                    "每项行动都有目标值、负责人、方法和里程碑",
                    "each action has target, owner, method and milestone",
                    actions,
                    List.of(
                            Content.of("目标值", "a target", action -> action.getTarget() != null),
                            Content.of("负责人", "an owner", action -> action.getOwner() != null),
                            Content.of("方法", "a method", action -> ModelTexts.isWritten(action.getMethod())),
                            Content.of(
                                    "里程碑",
                                    "a milestone",
                                    action -> !action.getMilestones().isEmpty())),
                    Fix.of(
                            "请补全行动。",
                            "Complete the action.",
                            "target …\nmethod \"…\"\nmilestone ‹year›-06-30 \"…\" | \"…\""));
        }
        return points.eachIfAny(
                        "里程碑逾期的行动都经过评审",
                        "each action that is late at a milestone is reviewed since",
                        actions.stream()
                                .filter(action -> lateSince(company, action).isPresent())
                                .toList(),
                        action -> isReviewed(
                                company, action, lateSince(company, action).orElseThrow()),
                        Fix.of("请评审该行动。", "Review the action.", "review ‹year›-H2 \"…\" | \"…\" on …"))
                .verdict();
    }

    /** The share of the years begun for which a target is set; the whole where none had to be set yet. */
    private static double targetsSet(Company company, Goal goal) {
        List<Integer> years = yearsBegun(company, goal).boxed().toList();
        long set = years.stream().filter(year -> hasTarget(goal, year)).count();
        return years.isEmpty() ? 1 : (double) set / years.size();
    }

    /** Without a baseline the way to a goal begins with its strategy. */
    private static IntStream yearsBegun(Company company, Goal goal) {
        if (goal.getTargetPeriod() == null) {
            return IntStream.empty();
        }
        // the last year is the goal's own target
        int last = goal.getTargetPeriod().last().getYear() - 1;
        int first = last + 1;
        if (goal.getBaselinePeriod() != null) {
            first = goal.getBaselinePeriod().last().getYear() + 1;
        } else if (goal.eContainer() instanceof Strategy strategy && strategy.getPeriod() != null) {
            first = strategy.getPeriod().first().getYear();
        }
        return IntStream.rangeClosed(first, last).filter(year -> company.today().hasBegun(LocalDate.of(year, 1, 1)));
    }

    private static boolean hasTarget(Goal goal, int year) {
        return goal.getAnnualTargets().stream()
                .anyMatch(target -> target.getValue() != null
                        && target.getPeriod() != null
                        && target.getPeriod().last().getYear() == year);
    }

    private static boolean isPresent(Company company, Plan plan) {
        Period period = plan.getPeriod();
        return period != null
                && period.last().isBefore(period.first().plusYears(1))
                && company.index().date().map(period::contains).orElse(true);
    }

    /** The day of the last milestone that has passed and was not reached. */
    private static Optional<LocalDate> lateSince(Company company, Action action) {
        return action.getMilestones().stream()
                .filter(milestone -> milestone.getReached() == null)
                .map(Milestone::getDate)
                .filter(day -> day != null
                        && company.index().date().filter(day::isBefore).isPresent())
                .max(Comparator.naturalOrder());
    }

    private static boolean isReviewed(Company company, Action action, LocalDate since) {
        return action.getReviews().stream()
                .anyMatch(review -> company.today().hasHappened(review.getDate())
                        && !review.getDate().isBefore(since));
    }
}
