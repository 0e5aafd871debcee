package dev.qualis.analysis.strategy;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How the newest value of a metric stands to its target (CQOS 5.4 d): the same answer for pages, pictures, sheets and
 * figures. The target of a metric holds for each year, or for as long as nothing else is said; so a value is judged by the
 * year in which its period ends. Counts, money, emissions and energy add up over the year.
 *
 * @param metric the metric
 * @param newest its newest value
 * @param status how that stands
 */
public record MetricStanding(Metric metric, Optional<Measured> newest, TargetStatus status) {

    private static final String PERSONS = "persons";

    /** The standing of a metric of a project. */
    public static MetricStanding of(Metric metric, ModelIndex index) {
        Optional<Measured> newest = Measured.newest(metric.getValues());
        return new MetricStanding(
                metric, newest, newest.map(value -> of(metric, value, index)).orElse(TargetStatus.NOT_MEASURED));
    }

    /** How one value of a metric stands. What is known of a part of a year that is over is judged as it was in that year. */
    public static TargetStatus of(Metric metric, Measured value, ModelIndex index) {
        Quantity target = metric.getTarget();
        List<Goal> goals = index.metrics().goals(metric);
        MetricDirection better = better(metric, goals);
        if (target == null
                || better == MetricDirection.UNSPECIFIED
                || !value.value().isComparableWith(target)) {
            return TargetStatus.INCOMPARABLE;
        }
        int year = value.period().last().getYear();
        Period due = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Integer.toString(year));
        Course course = course(goals, target, due, isCumulative(metric));
        boolean part = !value.isFor(due) && course.cumulative();
        boolean isNewest =
                Measured.newest(metric.getValues()).filter(value::equals).isPresent();
        LocalDate date = part && !isNewest ? null : index.date().orElse(null);
        return course.status(value, target, better, date);
    }

    /** Where a goal sets the same target for that year, its way leads there. */
    private static Course course(List<Goal> goals, Quantity target, Period due, boolean cumulative) {
        for (Goal goal : goals) {
            Optional<Course> course = CascadeBuilder.courseTo(goal, due, target);
            if (course.isPresent()) {
                return course.get();
            }
        }
        return new Course(due, Optional.empty(), Optional.empty(), cumulative);
    }

    /** Which values are better: said by the metric or else by the way of a goal. */
    private static MetricDirection better(Metric metric, List<Goal> goals) {
        if (metric.getDirection() != MetricDirection.UNSPECIFIED) {
            return metric.getDirection();
        }
        return goals.stream()
                .map(goal -> Attainment.direction(
                        Optional.ofNullable(goal.getBaseline()), Optional.ofNullable(goal.getTarget())))
                .filter(direction -> direction != MetricDirection.UNSPECIFIED)
                .findFirst()
                .orElse(MetricDirection.UNSPECIFIED);
    }

    /** Whether the values of the parts of a year add up: counts (but of people), money, emissions and energy. */
    public static boolean isCumulative(Metric metric) {
        UnitOfMeasure unit = metric.getUnit();
        if (unit == null) {
            return false;
        }
        return switch (unit.dimension()) {
            case COUNT -> !unit.symbol().equals(PERSONS);
            case MONEY, EMISSION, ENERGY -> true;
            default -> false;
        };
    }
}
