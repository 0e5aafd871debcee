package dev.qualis.analysis.economics;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.UnitOfMeasure;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Costs, losses and benefits of quality (CQOS 5.7), computed in one pass.
 *
 * @param periods the books of quality costs, earliest period first, those without a period last
 * @param trends for each currency and length of period: the total, then the four categories
 * @param losses the loss analyses, earliest period first, one ranking for each currency
 * @param balances the economic analyses, earliest period first
 */
public record QualityEconomics(
        List<PeriodCosts> periods, List<CostTrend> trends, List<LossRanking> losses, List<EconomicBalance> balances) {

    /** A currency with the number of months that a period lasts. */
    private record Series(UnitOfMeasure currency, long months) {}

    public QualityEconomics {
        periods = List.copyOf(periods);
        trends = List.copyOf(trends);
        losses = List.copyOf(losses);
        balances = List.copyOf(balances);
    }

    /** Computes the economics of a model. */
    public static QualityEconomics of(ModelIndex index) {
        List<PeriodCosts> periods = index.all(QualityCosts.class).stream()
                .map(PeriodCosts::of)
                .sorted(Comparator.comparing(costs -> costs.period().orElse(null), byPeriod()))
                .toList();
        Map<Days, List<PeriodCosts>> byPeriod = new HashMap<>();
        periods.forEach(costs -> costs.period()
                .ifPresent(period -> byPeriod.computeIfAbsent(Days.of(period), any -> new ArrayList<>())
                        .add(costs)));
        return new QualityEconomics(
                periods,
                trends(periods),
                index.all(LossAnalysis.class).stream()
                        .sorted(Comparator.comparing(LossAnalysis::getPeriod, byPeriod()))
                        .flatMap(analysis -> LossRanking.of(analysis).stream())
                        .toList(),
                index.all(EconomicAnalysis.class).stream()
                        .sorted(Comparator.comparing(EconomicAnalysis::getPeriod, byPeriod()))
                        .map(analysis -> EconomicBalance.of(
                                analysis, byPeriod.getOrDefault(Days.of(analysis.getPeriod()), List.of())))
                        .toList());
    }

    /** First and last day: periods written in two ways are the same one. */
    private record Days(LocalDate first, LocalDate last) {
        static Days of(Period period) {
            return period == null ? new Days(null, null) : new Days(period.first(), period.last());
        }
    }

    private static Comparator<Period> byPeriod() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    private static List<CostTrend> trends(List<PeriodCosts> periods) {
        Map<Series, List<PeriodCosts>> series = new LinkedHashMap<>();
        for (PeriodCosts costs : periods) {
            if (costs.period().isPresent() && costs.currency().isPresent()) {
                series.computeIfAbsent(
                                new Series(
                                        costs.currency().get(),
                                        months(costs.period().get())),
                                any -> new ArrayList<>())
                        .add(costs);
            }
        }
        return series.entrySet().stream()
                .flatMap(entry -> CostTrend.of(entry.getKey().currency(), entry.getValue()).stream())
                .toList();
    }

    private static long months(Period period) {
        return ChronoUnit.MONTHS.between(period.first(), period.last().plusDays(1));
    }

    /** The newest period with actual costs. */
    public Optional<PeriodCosts> newest() {
        return periods.stream()
                .filter(costs ->
                        costs.period().isPresent() && costs.total().actual().isPresent())
                .reduce((earlier, later) -> later);
    }
}
