package dev.qualis.analysis.strategy;

import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What leads to a target, and so where one has to be on the way. The one place that judges a value by a target.
 *
 * @param due the period by whose end the target is to be reached
 * @param begin the day on which the way begins; nothing where it is not known
 * @param start the value on that day
 * @param cumulative whether the values of parts of the period add up to that of the whole
 */
public record Course(Period due, Optional<LocalDate> begin, Optional<Quantity> start, boolean cumulative) {

    /** A course of which nothing but its end is known. */
    public static Course to(Period due) {
        return new Course(due, Optional.empty(), Optional.empty(), false);
    }

    /**
     * The share of the whole for which a value of a period stands: of what adds up the share of the months, of all else 1.
     *
     * @return above 0, at most 1
     */
    public BigDecimal part(Period measured) {
        long months = months(measured);
        return !cumulative || months <= 0 || months >= months(due)
                ? BigDecimal.ONE
                : BigDecimal.valueOf(months).divide(BigDecimal.valueOf(months(due)), MathContext.DECIMAL64);
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
    }

    /**
     * How a value stands.
     *
     * @param actual comparable with the target
     * @param target of the whole
     * @param better which values are better; specified
     * @param date the model's date, may be {@code null}: then no period is over
     */
    public TargetStatus status(Measured actual, Quantity target, MetricDirection better, LocalDate date) {
        boolean over = date != null && date.isAfter(due.last());
        BigDecimal part = part(actual.period());
        if (part.compareTo(BigDecimal.ONE) < 0) {
            return statusOfPart(actual.value().value(), target.value(), part, better, over);
        }
        if (isReached(actual.value().value(), target.value(), better)) {
            return TargetStatus.MET;
        }
        if (over) {
            return TargetStatus.MISSED;
        }
        return expected(target, actual.period().last())
                        .filter(value -> isReached(actual.value().value(), value, better))
                        .isPresent()
                ? TargetStatus.ON_TRACK
                : TargetStatus.BEHIND;
    }

    /** A sum only grows: what is to be small may be exceeded early, what is to be large may be reached early. */
    private static TargetStatus statusOfPart(
            BigDecimal actual, BigDecimal target, BigDecimal part, MetricDirection better, boolean over) {
        if (better == MetricDirection.HIGHER && actual.compareTo(target) >= 0) {
            return TargetStatus.MET;
        }
        if (better == MetricDirection.LOWER && actual.compareTo(target) > 0) {
            return TargetStatus.MISSED;
        }
        if (over) {
            return TargetStatus.NOT_MEASURED;
        }
        return isReached(actual, target.multiply(part), better) ? TargetStatus.ON_TRACK : TargetStatus.BEHIND;
    }

    private static boolean isReached(BigDecimal actual, BigDecimal target, MetricDirection better) {
        int difference = actual.compareTo(target);
        return better == MetricDirection.LOWER ? difference <= 0 : difference >= 0;
    }

    /** Where one has to be on a day: on the straight line to the target; nothing where its beginning is not known. */
    private Optional<BigDecimal> expected(Quantity target, LocalDate day) {
        if (begin.isEmpty() || start.filter(target::isComparableWith).isEmpty()) {
            return Optional.empty();
        }
        long all = ChronoUnit.DAYS.between(begin.get(), due.last());
        long gone = Math.clamp(ChronoUnit.DAYS.between(begin.get(), day), 0, Math.max(all, 0));
        if (all <= 0) {
            return Optional.empty();
        }
        BigDecimal from = start.get().value();
        BigDecimal way = target.value().subtract(from);
        return Optional.of(from.add(
                way.multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(all), MathContext.DECIMAL64)));
    }
}
