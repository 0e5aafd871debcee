package dev.qualis.analysis.economics;

import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** Exact sums of amounts in one currency, and their quotients. */
final class Money {

    private Money() {}

    /** Whether there is an amount in the currency. */
    static boolean isIn(UnitOfMeasure currency, Quantity amount) {
        return amount != null && currency != null && currency.equals(amount.unit());
    }

    /** The sum of those amounts that are there and in the currency; nothing where there are none. */
    static Optional<Quantity> sum(UnitOfMeasure currency, Collection<Quantity> amounts) {
        return amounts.stream()
                .filter(amount -> isIn(currency, amount))
                .map(Quantity::value)
                .reduce(BigDecimal::add)
                .map(sum -> new Quantity(sum, currency));
    }

    /** One amount less another; nothing where one of them is missing. */
    static Optional<Quantity> difference(Optional<Quantity> amount, Optional<Quantity> less) {
        return amount.flatMap(one -> less.map(other -> new Quantity(one.value().subtract(other.value()), one.unit())));
    }

    /** The sum of two amounts of one currency, or the one that is there. */
    static Optional<Quantity> plus(Optional<Quantity> one, Optional<Quantity> other) {
        if (one.isEmpty()) {
            return other;
        }
        return Optional.of(other.map(amount -> new Quantity(one.get().value().add(amount.value()), amount.unit()))
                .orElseGet(one::get));
    }

    /** The quotient of two amounts of one currency; nothing where one is missing or the divisor is 0. */
    static OptionalDouble ratio(Optional<Quantity> part, Optional<Quantity> whole) {
        if (part.isEmpty()
                || whole.isEmpty()
                || whole.get().value().signum() == 0
                || !Objects.equals(part.get().unit(), whole.get().unit())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(part.get()
                .value()
                .divide(whole.get().value(), MathContext.DECIMAL64)
                .doubleValue());
    }
}
