package dev.qualis.analysis.strategy;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.Resolved;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Initiative;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts goals, plans and actions together; actions first, then each goal with the actions that serve it. */
final class CascadeBuilder {

    private final ModelIndex index;
    private final LocalDate date;
    private final Map<Goal, List<ActionProgress>> actionsByGoal = new IdentityHashMap<>();
    private final Map<Goal, List<Initiative>> initiativesByGoal = new IdentityHashMap<>();
    private final Map<Plan, List<ActionProgress>> actionsByPlan = new IdentityHashMap<>();

    CascadeBuilder(ModelIndex index) {
        this.index = index;
        this.date = index.date().orElse(null);
    }

    StrategyCascade cascade() {
        MilestoneCount count = MilestoneCount.NONE;
        for (Action action : index.all(Action.class)) {
            ActionProgress progress = progress(action);
            progress.plan().ifPresent(plan -> add(actionsByPlan, plan, progress));
            progress.serves().forEach(goal -> add(actionsByGoal, goal, progress));
            count = count.plus(progress.count());
        }
        for (Initiative initiative : index.all(Initiative.class)) {
            initiative.getServes().stream()
                    .filter(Resolved::isPresent)
                    .forEach(goal -> add(initiativesByGoal, goal, initiative));
        }
        List<GoalProgress> goals =
                index.all(Goal.class).stream().map(this::progress).toList();
        List<PlanProgress> plans = index.all(Plan.class).stream()
                .map(plan -> PlanProgress.of(plan, actionsByPlan.getOrDefault(plan, List.of())))
                .toList();
        return new StrategyCascade(index.date(), goals, plans, count);
    }

    private static <K, V> void add(Map<K, List<V>> groups, K key, V value) {
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
    }

    private ActionProgress progress(Action action) {
        List<MilestoneProgress> milestones = action.getMilestones().stream()
                .filter(milestone -> milestone.getDate() != null)
                .map(milestone -> MilestoneProgress.of(milestone, date))
                .toList();
        Optional<Plan> plan = action.eContainer() instanceof Plan owner ? Optional.of(owner) : Optional.empty();
        List<Goal> serves =
                action.getServes().stream().filter(Resolved::isPresent).toList();
        return new ActionProgress(
                action, plan, serves, milestones, MilestoneCount.of(milestones), attainment(action, plan, serves));
    }

    private Optional<Attainment> attainment(Action action, Optional<Plan> plan, List<Goal> serves) {
        Quantity target = action.getTarget();
        Period period = plan.map(Plan::getPeriod).orElse(null);
        if (target == null || period == null) {
            return Optional.empty();
        }
        return serves.stream()
                .filter(goal -> goal.getTarget() != null && goal.getTarget().isComparableWith(target))
                .findFirst()
                .map(goal -> Attainment.of(
                        period,
                        direction(goal),
                        goal.getBaseline(),
                        target,
                        Measured.in(period, values(goal)),
                        course(goal, period),
                        date));
    }

    private GoalProgress progress(Goal goal) {
        List<ActionProgress> actions = actionsByGoal.getOrDefault(goal, List.of());
        return new GoalProgress(
                goal,
                goal.eContainer() instanceof Strategy strategy ? Optional.of(strategy) : Optional.empty(),
                Resolved.of(goal.getMetric()),
                direction(goal),
                years(goal, actions),
                whole(goal),
                actions,
                initiativesByGoal.getOrDefault(goal, List.of()));
    }

    private List<YearProgress> years(Goal goal, List<ActionProgress> actions) {
        TreeMap<Period, Quantity> targets = new TreeMap<>();
        for (AnnualTarget target : goal.getAnnualTargets()) {
            if (target.getPeriod() != null && target.getValue() != null) {
                targets.putIfAbsent(target.getPeriod(), target.getValue());
            }
        }
        if (targets.isEmpty() && goal.getTargetPeriod() != null && goal.getTarget() != null) { // of one year
            targets.putIfAbsent(goal.getTargetPeriod(), goal.getTarget());
        }
        List<YearProgress> years = new ArrayList<>();
        Quantity before = goal.getBaseline();
        for (Map.Entry<Period, Quantity> target : targets.entrySet()) {
            Period period = target.getKey();
            Attainment attainment = Attainment.of(
                    period,
                    direction(goal),
                    goal.getBaseline(),
                    target.getValue(),
                    Measured.in(period, values(goal)),
                    course(goal, period),
                    date);
            years.add(new YearProgress(attainment, step(before, target.getValue()), in(period, actions)));
            before = target.getValue();
        }
        return years;
    }

    private static Optional<Quantity> step(Quantity before, Quantity target) {
        return Optional.ofNullable(before)
                .filter(target::isComparableWith)
                .map(from -> new Quantity(target.value().subtract(from.value()), target.unit()));
    }

    private static List<ActionProgress> in(Period period, List<ActionProgress> actions) {
        return actions.stream()
                .filter(action -> action.plan()
                        .map(Plan::getPeriod)
                        .filter(plan -> overlap(plan, period))
                        .isPresent())
                .toList();
    }

    private static boolean overlap(Period one, Period other) {
        return !one.last().isBefore(other.first()) && !other.last().isBefore(one.first());
    }

    private Optional<Attainment> whole(Goal goal) {
        if (goal.getTarget() == null || goal.getTargetPeriod() == null) {
            return Optional.empty();
        }
        return Optional.of(Attainment.of(
                goal.getTargetPeriod(),
                direction(goal),
                goal.getBaseline(),
                goal.getTarget(),
                Measured.newest(values(goal)),
                new Course(
                        goal.getTargetPeriod(),
                        Optional.ofNullable(goal.getBaselinePeriod()).map(Period::last),
                        Optional.ofNullable(goal.getBaseline()),
                        isCumulative(goal)),
                date));
    }

    /** The way to the target of a year begins at the one before or, for the first, at the baseline. */
    private static Course course(Goal goal, Period period) {
        Optional<AnnualTarget> before = goal.getAnnualTargets().stream()
                .filter(target -> target.getPeriod() != null && target.getValue() != null)
                .filter(target -> target.getPeriod().last().isBefore(period.first()))
                .max(Comparator.comparing(AnnualTarget::getPeriod));
        Period begin = before.map(AnnualTarget::getPeriod).orElse(goal.getBaselinePeriod());
        Quantity start = before.map(AnnualTarget::getValue).orElse(goal.getBaseline());
        return new Course(
                period, Optional.ofNullable(begin).map(Period::last), Optional.ofNullable(start), isCumulative(goal));
    }

    /** The course of the target that a goal sets for a period, where it is a given one. */
    static Optional<Course> courseTo(Goal goal, Period period, Quantity target) {
        boolean same = goal.getAnnualTargets().stream()
                        .anyMatch(step -> period.equals(step.getPeriod()) && isSame(target, step.getValue()))
                || period.equals(goal.getTargetPeriod()) && isSame(target, goal.getTarget());
        return same ? Optional.of(course(goal, period)) : Optional.empty();
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return other != null && one.isComparableWith(other) && one.value().compareTo(other.value()) == 0;
    }

    private static boolean isCumulative(Goal goal) {
        return Resolved.of(goal.getMetric())
                .filter(MetricStanding::isCumulative)
                .isPresent();
    }

    private static MetricDirection direction(Goal goal) {
        return Resolved.of(goal.getMetric())
                .map(Metric::getDirection)
                .filter(direction -> direction != MetricDirection.UNSPECIFIED)
                .orElseGet(() -> Attainment.direction(
                        Optional.ofNullable(goal.getBaseline()), Optional.ofNullable(goal.getTarget())));
    }

    private static List<MeasuredValue> values(Goal goal) {
        return Resolved.of(goal.getMetric())
                .map(Metric::getValues)
                .map(List::copyOf)
                .orElse(List.of());
    }
}
