package dev.qualis.analysis.sustainability;

import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** The sums of greenhouse gases, found by period; periods written in two ways are the same one. */
final class InventoryByPeriod {

    private final TreeMap<Period, PeriodEmissions> periods = new TreeMap<>();

    InventoryByPeriod(GreenhouseGases gases) {
        gases.periods().forEach(one -> periods.put(one.period(), one));
    }

    Optional<Quantity> sum(Period period, Collection<EmissionScope> scopes) {
        return scopes.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(periods.get(period))
                        .filter(one -> one.isComplete(scopes))
                        .map(one -> one.sum(scopes));
    }
}
