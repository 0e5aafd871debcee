package dev.qualis.analysis.sustainability;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.qms.sustainability.EmissionSource;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Greenhouse gases by period and scope (CQOS 5.8.d; GHG Protocol), computed in one pass. Each period has its own sum; a
 * half-year is never added to the year that holds it.
 *
 * @param periods those for which a source has activity data, earliest first
 * @param problems the sources that are in no sum, with the reason, in the order of the text
 * @param notApplicable the sources that the company declares not to apply
 */
public record GreenhouseGases(
        List<PeriodEmissions> periods,
        Map<EmissionSource, SourceProblem> problems,
        List<EmissionSource> notApplicable) {

    public GreenhouseGases {
        periods = List.copyOf(periods);
        problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        notApplicable = List.copyOf(notApplicable);
    }

    /** Computes the sums of a model. */
    public static GreenhouseGases of(ModelIndex index) {
        Map<EmissionScope, Integer> applicable = new EnumMap<>(EmissionScope.class);
        EmissionScope.VALUES.forEach(scope -> applicable.put(scope, 0));
        List<EmissionSource> notApplicable = new ArrayList<>();
        Map<EmissionSource, SourceProblem> problems = new LinkedHashMap<>();
        Map<Period, List<SourceEmission>> byPeriod = new TreeMap<>();
        for (EmissionSource source : index.all(EmissionSource.class)) {
            if (source.getNotApplicable() != null) {
                notApplicable.add(source);
                continue;
            }
            applicable.merge(source.getScope(), 1, Integer::sum);
            Optional<SourceProblem> problem = problem(source);
            problem.ifPresent(found -> problems.put(source, found));
            if (problem.isEmpty()) {
                emissions(source)
                        .forEach(one -> byPeriod.computeIfAbsent(one.period(), any -> new ArrayList<>())
                                .add(one));
            }
        }
        List<PeriodEmissions> periods = byPeriod.entrySet().stream()
                .map(entry -> PeriodEmissions.of(entry.getKey(), entry.getValue(), applicable))
                .toList();
        return new GreenhouseGases(periods, problems, notApplicable);
    }

    private static Optional<SourceProblem> problem(EmissionSource source) {
        if (source.getScope() == EmissionScope.UNSPECIFIED) {
            return Optional.of(SourceProblem.NO_SCOPE);
        }
        if (source.getFactor() == null) {
            return Optional.of(SourceProblem.NO_FACTOR);
        }
        if (Emissions.inTonnes(source.getFactor()).isEmpty()) {
            return Optional.of(SourceProblem.FACTOR_UNIT);
        }
        List<MeasuredValue> activity = activity(source);
        if (activity.isEmpty()) {
            return Optional.of(SourceProblem.NO_ACTIVITY);
        }
        UnitOfMeasure unit = activity.getFirst().getValue().unit();
        return activity.stream()
                        .allMatch(value -> Objects.equals(value.getValue().unit(), unit))
                ? Optional.empty()
                : Optional.of(SourceProblem.ACTIVITY_UNITS);
    }

    private static List<MeasuredValue> activity(EmissionSource source) {
        return source.getActivity().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .toList();
    }

    private static List<SourceEmission> emissions(EmissionSource source) {
        Quantity factor = Emissions.inTonnes(source.getFactor()).orElseThrow();
        return activity(source).stream()
                .map(value -> new SourceEmission(
                        source,
                        source.getScope(),
                        value.getPeriod(),
                        value.getValue(),
                        source.getFactor(),
                        Emissions.tonnes(value.getValue().value().multiply(factor.value()))))
                .toList();
    }

    /** The sums of a period, by its first and last day. */
    public Optional<PeriodEmissions> in(Period period) {
        return periods.stream()
                .filter(one -> one.period().compareTo(period) == 0)
                .findFirst();
    }
}
