package dev.qualis.analysis.sustainability;

import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.model.value.Quantity;
import java.util.Optional;

/**
 * One period of the way to a target.
 *
 * @param planned the value of the path for the whole year
 * @param interpolated whether the path does not state the value, so that it was computed from the stated values around
 * @param attainment of the planned value by the actual one; where the actual value is for a part of the year and the
 *     target is cumulative, the attainment's target (and baseline) is that part of the planned value
 * @param inventory what the emission sources of the target's scopes add up to in the period of the actual value; nothing
 *     where the target has no scopes or their sources are incomplete
 */
public record TrajectoryPoint(
        Quantity planned, boolean interpolated, Attainment attainment, Optional<Quantity> inventory) {

    /** The stated actual value less the sum of the sources, in {@code tCO2e}; 0 where they agree. */
    public Optional<Quantity> deviation() {
        return attainment
                .actual()
                .flatMap(Emissions::inTonnes)
                .flatMap(actual ->
                        inventory.map(sum -> Emissions.tonnes(actual.value().subtract(sum.value()))));
    }
}
