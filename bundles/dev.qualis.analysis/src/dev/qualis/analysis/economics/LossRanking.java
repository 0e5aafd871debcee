package dev.qualis.analysis.economics;

import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.LossKind;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.List;
import java.util.Optional;

/**
 * The quality losses of one analysis in one currency, largest first (CQOS 5.7.3; Pareto). An analysis with amounts in
 * several currencies has a ranking for each, as amounts of different currencies cannot be added.
 *
 * @param analysis the analysis
 * @param period for which it was made
 * @param currency of all amounts; nothing where no loss has an amount
 * @param ranked the kinds with an amount, largest first
 * @param total of all losses in the currency; nothing where there are none
 * @param direct losses that are not marked indirect
 * @param indirect losses that are marked indirect
 * @param internal losses on the internal side; losses that name no side are neither internal nor external
 * @param external losses on the external side
 * @param withoutAmount losses that name no amount of money
 * @param unnamed the kinds that the analysis does not mention at all, of the thirteen
 * @param otherCurrencies the other currencies of the same analysis, none of whose amounts is in here
 */
public record LossRanking(
        LossAnalysis analysis,
        Optional<Period> period,
        Optional<UnitOfMeasure> currency,
        List<RankedLoss> ranked,
        Optional<Quantity> total,
        Optional<Quantity> direct,
        Optional<Quantity> indirect,
        Optional<Quantity> internal,
        Optional<Quantity> external,
        List<QualityLoss> withoutAmount,
        List<LossKind> unnamed,
        List<UnitOfMeasure> otherCurrencies) {

    public LossRanking {
        ranked = List.copyOf(ranked);
        withoutAmount = List.copyOf(withoutAmount);
        unnamed = List.copyOf(unnamed);
        otherCurrencies = List.copyOf(otherCurrencies);
    }

    static List<LossRanking> of(LossAnalysis analysis) {
        return new LossRanker(analysis).rankings();
    }

    /** The fewest largest kinds that make up at least a share of the total, from 0 to 1; 0.8 for the vital few. */
    public List<RankedLoss> vitalFew(double share) {
        int count = 0;
        while (count < ranked.size() && (count == 0 || ranked.get(count - 1).cumulated() < share)) {
            count++;
        }
        return ranked.subList(0, count);
    }
}
