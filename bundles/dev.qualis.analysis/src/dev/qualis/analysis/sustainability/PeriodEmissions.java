package dev.qualis.analysis.sustainability;

import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.qms.sustainability.EmissionSource;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was emitted in a period.
 *
 * @param period when
 * @param sources each source with activity data for exactly this period, in the order of the text
 * @param scopes the sum of each of the three scopes in {@code tCO2e}; 0 where no source has data
 * @param missing how many sources of a scope are in no sum for this period, those that do not apply left out; sources
 *     without a scope stand under {@code UNSPECIFIED}
 */
public record PeriodEmissions(
        Period period,
        List<SourceEmission> sources,
        Map<EmissionScope, Quantity> scopes,
        Map<EmissionScope, Integer> missing) {

    public PeriodEmissions {
        sources = List.copyOf(sources);
        scopes = Collections.unmodifiableMap(new EnumMap<>(scopes));
        missing = Collections.unmodifiableMap(new EnumMap<>(missing));
    }

    static PeriodEmissions of(Period period, List<SourceEmission> sources, Map<EmissionScope, Integer> applicable) {
        Map<EmissionScope, Quantity> scopes = new EnumMap<>(EmissionScope.class);
        for (EmissionScope scope : EmissionScope.VALUES) {
            if (scope != EmissionScope.UNSPECIFIED) {
                scopes.put(scope, Emissions.tonnes(BigDecimal.ZERO));
            }
        }
        sources.forEach(one -> scopes.merge(
                one.scope(),
                one.emission(),
                (sum, more) -> Emissions.tonnes(sum.value().add(more.value()))));
        Map<EmissionScope, Integer> missing = new EnumMap<>(applicable);
        Set<EmissionSource> counted = new HashSet<>(); // model elements are equal by identity
        for (SourceEmission one : sources) {
            if (counted.add(one.source())) {
                missing.merge(one.scope(), -1, Integer::sum);
            }
        }
        return new PeriodEmissions(period, sources, scopes, missing);
    }

    /** The sum of some scopes, in {@code tCO2e}. */
    public Quantity sum(Collection<EmissionScope> wanted) {
        return Emissions.tonnes(scopes.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getKey()))
                .map(entry -> entry.getValue().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** Whether a source of a scope has data for the period; where none has, 0 is no answer. */
    public boolean isAnswered(EmissionScope scope) {
        return sources.stream().anyMatch(one -> one.scope() == scope);
    }

    /** The sum of all scopes, in {@code tCO2e}. */
    public Quantity total() {
        return sum(scopes.keySet());
    }

    /** Whether every source of these scopes, and every source without a scope, is in the sum. */
    public boolean isComplete(Collection<EmissionScope> wanted) {
        return missing.entrySet().stream()
                .filter(entry -> entry.getKey() == EmissionScope.UNSPECIFIED || wanted.contains(entry.getKey()))
                .allMatch(entry -> entry.getValue() == 0);
    }
}
