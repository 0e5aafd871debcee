package dev.qualis.analysis;

import dev.qualis.analysis.strategy.Course;
import dev.qualis.analysis.strategy.Measured;
import dev.qualis.analysis.strategy.MetricStanding;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Whether what was measured in a period reaches its target (CQOS 4.5 d, 4.5 e). */
public final class Attainment {

    private Attainment() {}

    /** The value measured for a period: its own or, where none is, that of the last period within it. */
    public static Optional<Quantity> measured(Metric metric, Period period) {
        return metric.getValues().stream()
                .filter(value -> value.getValue() != null && value.getPeriod() != null)
                .filter(value -> period.contains(value.getPeriod()))
                .max(Comparator.comparing((MeasuredValue value) -> isWhole(value.getPeriod(), period))
                        .thenComparing(value -> value.getPeriod().last()))
                .map(MeasuredValue::getValue);
    }

    private static boolean isWhole(Period part, Period whole) {
        return part.first().equals(whole.first()) && part.last().equals(whole.last());
    }

    /**
     * Whether a metric reached its target in a period; nothing where value, target or direction is missing, or the units
     * differ.
     */
    public static Optional<Boolean> reached(Metric metric, Period period) {
        return Measured.in(period, metric.getValues())
                .flatMap(value -> reached(metric, period, value, metric.getTarget(), metric.getDirection()));
    }

    /** The target that a goal sets for a period: the annual one, or the final one in the year where it ends. */
    public static Optional<Quantity> target(Goal goal, Period period) {
        return goal.getAnnualTargets().stream()
                .filter(target -> target.getPeriod() != null && isWhole(target.getPeriod(), period))
                .map(AnnualTarget::getValue)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(goal.getTargetPeriod())
                        .filter(last -> isWhole(last, period))
                        .map(last -> goal.getTarget()));
    }

    /**
     * Whether a goal reached its target of a period; nothing where it has none for the period, or nothing comparable was
     * measured.
     */
    public static Optional<Boolean> reached(Goal goal, Period period) {
        Metric metric = goal.getMetric();
        if (!Groups.isPresent(metric)) {
            return Optional.empty();
        }
        return Measured.in(period, metric.getValues())
                .flatMap(value -> target(goal, period)
                        .flatMap(target -> reached(metric, period, value, target, direction(goal))));
    }

    private static MetricDirection direction(Goal goal) {
        Quantity from = goal.getBaseline();
        Quantity to = goal.getTarget();
        if (from == null || to == null || !from.isComparableWith(to)) {
            return goal.getMetric().getDirection();
        }
        int change = to.value().compareTo(from.value());
        if (change == 0) {
            return goal.getMetric().getDirection();
        }
        return change < 0 ? MetricDirection.LOWER : MetricDirection.HIGHER;
    }

    /** What adds up is measured for a part of the period by that part of the target. */
    private static Optional<Boolean> reached(
            Metric metric, Period period, Measured value, Quantity target, MetricDirection direction) {
        if (target == null || !value.value().isComparableWith(target) || direction == MetricDirection.UNSPECIFIED) {
            return Optional.empty();
        }
        Course course = new Course(period, Optional.empty(), Optional.empty(), MetricStanding.isCumulative(metric));
        TargetStatus status = course.status(value, target, direction, null);
        return Optional.of(status == TargetStatus.MET || status == TargetStatus.ON_TRACK);
    }
}
