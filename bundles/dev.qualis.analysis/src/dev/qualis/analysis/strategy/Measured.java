package dev.qualis.analysis.strategy;

import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A value with the period for which it was measured.
 *
 * @param period when
 * @param value how much
 */
public record Measured(Period period, Quantity value) {

    /** Earlier ends before later ends; of two with the same end, the longer period last. */
    private static final Comparator<Measured> BY_NEWNESS = Comparator.comparing(
                    (Measured one) -> one.period().last())
            .thenComparing(one -> one.period().first(), Comparator.reverseOrder());

    public Measured {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(value, "value");
    }

    /** The value; nothing where its period or number is missing. */
    public static Optional<Measured> of(MeasuredValue value) {
        return value.getPeriod() == null || value.getValue() == null
                ? Optional.empty()
                : Optional.of(new Measured(value.getPeriod(), value.getValue()));
    }

    /**
     * The value that stands for a period: the one of exactly this period, or else the newest whose period lies in it
     * (an interim value such as the first half of a year). No mean or sum is made of several: whether a metric may be
     * added up is for its formula to say.
     */
    public static Optional<Measured> in(Period period, Collection<? extends MeasuredValue> values) {
        return values.stream()
                .map(Measured::of)
                .flatMap(Optional::stream)
                .filter(one -> period.contains(one.period()))
                .max(Comparator.<Measured, Boolean>comparing(one -> one.isFor(period))
                        .thenComparing(BY_NEWNESS));
    }

    /** The newest value of all; of two with the same end the one for the longer period. */
    public static Optional<Measured> newest(Collection<? extends MeasuredValue> values) {
        return values.stream().map(Measured::of).flatMap(Optional::stream).max(BY_NEWNESS);
    }

    /** Whether the value is for exactly this period. */
    public boolean isFor(Period other) {
        return period.first().equals(other.first()) && period.last().equals(other.last());
    }
}
