package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.economics.CategoryCosts;
import dev.qualis.analysis.economics.PeriodCosts;
import dev.qualis.analysis.economics.QualityEconomics;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.QualityCosts;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The books of quality costs, by element. */
public final class CostBook {
    private final List<QualityCosts> periods = new ArrayList<>();
    private final Map<QualityCosts, PeriodCosts> byPeriod = new IdentityHashMap<>();

    CostBook(ModelIndex index) {
        for (PeriodCosts costs : QualityEconomics.of(index).periods()) {
            periods.addFirst(costs.costs());
            byPeriod.put(costs.costs(), costs);
        }
    }

    /** The books, newest period first. */
    public List<QualityCosts> periods() {
        return List.copyOf(periods);
    }

    /** The sums of a book. */
    public Optional<PeriodCosts> of(QualityCosts costs) {
        return Optional.ofNullable(byPeriod.get(costs));
    }

    /** The sums of the category that a group of accounts belongs to. */
    public Optional<CategoryCosts> of(CostGroup group) {
        return group.eContainer() instanceof QualityCosts costs
                ? of(costs)
                        .flatMap(period -> period.categories().stream()
                                .filter(one -> one.category() == group.getCategory())
                                .findFirst())
                : Optional.empty();
    }
}
