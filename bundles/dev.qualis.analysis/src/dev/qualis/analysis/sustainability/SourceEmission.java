package dev.qualis.analysis.sustainability;

import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.qms.sustainability.EmissionSource;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;

/**
 * What a source emitted in a period: activity × factor. The factor is per one unit of the activity, in the unit in which
 * the activity is written.
 *
 * @param source the source
 * @param scope its scope
 * @param period when
 * @param activity what was done or used
 * @param factor emission for one unit of activity, as written
 * @param emission in {@code tCO2e}, exact
 */
public record SourceEmission(
        EmissionSource source,
        EmissionScope scope,
        Period period,
        Quantity activity,
        Quantity factor,
        Quantity emission) {}
