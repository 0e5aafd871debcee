package dev.qualis.analysis.strategy;

import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Initiative;
import dev.qualis.model.qms.strategy.Strategy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A goal from its baseline over the years to its target.
 *
 * @param goal the goal
 * @param strategy the strategy it belongs to
 * @param metric what measures it
 * @param direction which values are better: said by the metric or else by the way from baseline to target
 * @param years its annual targets, earliest first
 * @param whole the goal's own target, measured by the newest value of the metric; nothing where no target is set
 * @param actions all actions that serve it, in the order of the text
 * @param initiatives those that serve it
 */
public record GoalProgress(
        Goal goal,
        Optional<Strategy> strategy,
        Optional<Metric> metric,
        MetricDirection direction,
        List<YearProgress> years,
        Optional<Attainment> whole,
        List<ActionProgress> actions,
        List<Initiative> initiatives) {

    public GoalProgress {
        years = List.copyOf(years);
        actions = List.copyOf(actions);
        initiatives = List.copyOf(initiatives);
    }

    /** The year that a day lies in. */
    public Optional<YearProgress> in(LocalDate day) {
        return years.stream()
                .filter(year -> year.attainment().period().contains(day))
                .findFirst();
    }

    /** The milestones of all its actions. */
    public MilestoneCount count() {
        return actions.stream().map(ActionProgress::count).reduce(MilestoneCount.NONE, MilestoneCount::plus);
    }
}
