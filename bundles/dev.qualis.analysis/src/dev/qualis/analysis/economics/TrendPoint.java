package dev.qualis.analysis.economics;

import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The costs of one period in a trend.
 *
 * @param period when
 * @param amount actual costs or, where the period has none at all, planned ones
 * @param planned whether the amount is a planned one
 * @param change the amount less that of the period before; nothing for the first
 * @param changeShare the change in relation to the period before
 * @param perRevenue the amount in relation to the period's revenue
 */
public record TrendPoint(
        Period period,
        Quantity amount,
        boolean planned,
        Optional<Quantity> change,
        OptionalDouble changeShare,
        OptionalDouble perRevenue) {}
