package dev.qualis.analysis.strategy;

import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far a target is reached.
 *
 * <p>With a baseline, the share is the part of the way gone: {@code (actual − baseline) / (target − baseline)}. It is 1
 * at the target, more beyond it, 0 at the baseline and negative where things got worse; it needs no direction. Without a
 * baseline, or where the baseline is the target already, it is {@code actual / target} if higher is better and
 * {@code target / actual} if lower is better. There is no share where the divisor is 0.
 *
 * @param period for which the target is set
 * @param direction which values are better
 * @param baseline where the way begins; nothing where none is stated or its unit is another one
 * @param target what is to be reached
 * @param actual what was reached
 * @param actualPeriod for which the actual value was measured, inside {@code period} unless it is a target for later
 * @param share of the target reached; a ratio, 1 at the target
 * @param status whether the target is met, decided on the exact values by {@link Course}
 */
public record Attainment(
        Period period,
        MetricDirection direction,
        Optional<Quantity> baseline,
        Optional<Quantity> target,
        Optional<Quantity> actual,
        Optional<Period> actualPeriod,
        OptionalDouble share,
        TargetStatus status) {

    /**
     * Computes the attainment.
     *
     * @param period of the target
     * @param direction which values are better; where unspecified, the way from baseline to target says it
     * @param baseline may be {@code null}
     * @param target may be {@code null}
     * @param actual nothing where not measured
     * @param course what leads to the target
     * @param date the model's date, may be {@code null}: then no period is over
     */
    public static Attainment of(
            Period period,
            MetricDirection direction,
            Quantity baseline,
            Quantity target,
            Optional<Measured> actual,
            Course course,
            LocalDate date) {
        Optional<Quantity> goal = Optional.ofNullable(target);
        Optional<Quantity> start =
                Optional.ofNullable(baseline).filter(from -> target != null && from.isComparableWith(target));
        MetricDirection better =
                direction == null || direction == MetricDirection.UNSPECIFIED ? direction(start, goal) : direction;
        Optional<Quantity> value = actual.map(Measured::value);
        boolean comparable = target != null
                && better != MetricDirection.UNSPECIFIED
                && value.filter(one -> one.isComparableWith(target)).isPresent();
        BigDecimal part = actual.map(one -> course.part(one.period())).orElse(BigDecimal.ONE);
        OptionalDouble share = comparable
                ? share(start.map(from -> of(part, from)), of(part, target), value.get(), better)
                : OptionalDouble.empty();
        TargetStatus status =
                comparable ? course.status(actual.get(), target, better, date) : unjudged(target, value, period, date);
        return new Attainment(period, better, start, goal, value, actual.map(Measured::period), share, status);
    }

    /** The attainment of a target of which nothing but the period is known. */
    public static Attainment of(
            Period period,
            MetricDirection direction,
            Quantity baseline,
            Quantity target,
            Optional<Measured> actual,
            LocalDate date) {
        return of(period, direction, baseline, target, actual, Course.to(period), date);
    }

    /** The same with another status: that of the whole, where the target is the part of one. */
    public Attainment withStatus(TargetStatus other) {
        return new Attainment(period, direction, baseline, target, actual, actualPeriod, share, other);
    }

    private static Quantity of(BigDecimal part, Quantity whole) {
        return part.compareTo(BigDecimal.ONE) == 0
                ? whole
                : new Quantity(whole.value().multiply(part, MathContext.DECIMAL64), whole.unit());
    }

    /** Which values are better, told by where the way leads; unspecified where it leads nowhere. */
    static MetricDirection direction(Optional<Quantity> baseline, Optional<Quantity> target) {
        if (baseline.isEmpty() || target.isEmpty() || !baseline.get().isComparableWith(target.get())) {
            return MetricDirection.UNSPECIFIED;
        }
        int way = target.get().value().compareTo(baseline.get().value());
        return way == 0 ? MetricDirection.UNSPECIFIED : way < 0 ? MetricDirection.LOWER : MetricDirection.HIGHER;
    }

    private static OptionalDouble share(
            Optional<Quantity> baseline, Quantity target, Quantity actual, MetricDirection better) {
        if (baseline.isPresent() && baseline.get().value().compareTo(target.value()) != 0) {
            BigDecimal from = baseline.get().value();
            return ratio(actual.value().subtract(from), target.value().subtract(from));
        }
        return better == MetricDirection.LOWER
                ? ratio(target.value(), actual.value())
                : ratio(actual.value(), target.value());
    }

    private static OptionalDouble ratio(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(part.divide(whole, MathContext.DECIMAL64).doubleValue());
    }

    private static TargetStatus unjudged(Quantity target, Optional<Quantity> actual, Period period, LocalDate date) {
        if (target == null || actual.isPresent()) {
            return TargetStatus.INCOMPARABLE;
        }
        return date == null || date.isBefore(period.first()) ? TargetStatus.NOT_DUE : TargetStatus.NOT_MEASURED;
    }

    /** The actual value less the target, exact; nothing where they cannot be compared. */
    public Optional<Quantity> difference() {
        return actual.filter(value -> target.filter(value::isComparableWith).isPresent())
                .map(value -> new Quantity(value.value().subtract(target.get().value()), value.unit()));
    }
}
