package dev.qualis.analysis.economics;

import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.LossKind;
import dev.qualis.model.qms.economics.LossSide;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Ranks the losses of one analysis, for each currency by itself. */
final class LossRanker {

    private final LossAnalysis analysis;
    private final Map<UnitOfMeasure, List<QualityLoss>> byCurrency = new LinkedHashMap<>();
    private final List<QualityLoss> withoutAmount = new ArrayList<>();
    private final List<LossKind> unnamed;

    LossRanker(LossAnalysis analysis) {
        this.analysis = analysis;
        Set<LossKind> named = EnumSet.of(LossKind.UNSPECIFIED);
        for (QualityLoss loss : analysis.getLosses()) {
            named.add(loss.getKind());
            Quantity amount = loss.getAmount();
            if (amount == null || amount.unit() == null || !amount.unit().isCurrency()) {
                withoutAmount.add(loss);
            } else {
                byCurrency
                        .computeIfAbsent(amount.unit(), any -> new ArrayList<>())
                        .add(loss);
            }
        }
        unnamed = LossKind.VALUES.stream().filter(kind -> !named.contains(kind)).toList();
    }

    List<LossRanking> rankings() {
        if (byCurrency.isEmpty()) {
            return List.of(ranking(null, List.of()));
        }
        return byCurrency.entrySet().stream()
                .map(entry -> ranking(entry.getKey(), entry.getValue()))
                .toList();
    }

    private LossRanking ranking(UnitOfMeasure currency, List<QualityLoss> losses) {
        Optional<Quantity> total = sum(currency, losses, any -> true);
        return new LossRanking(
                analysis,
                Optional.ofNullable(analysis.getPeriod()),
                Optional.ofNullable(currency),
                ranked(currency, losses, total),
                total,
                sum(currency, losses, loss -> !loss.isIndirect()),
                sum(currency, losses, QualityLoss::isIndirect),
                sum(currency, losses, loss -> loss.getSide() == LossSide.INTERNAL),
                sum(currency, losses, loss -> loss.getSide() == LossSide.EXTERNAL),
                withoutAmount,
                unnamed,
                byCurrency.keySet().stream()
                        .filter(other -> !other.equals(currency))
                        .toList());
    }

    private static List<RankedLoss> ranked(UnitOfMeasure currency, List<QualityLoss> losses, Optional<Quantity> total) {
        Map<LossKind, List<QualityLoss>> byKind = new EnumMap<>(LossKind.class);
        losses.forEach(loss ->
                byKind.computeIfAbsent(loss.getKind(), any -> new ArrayList<>()).add(loss));
        Map<LossKind, Quantity> amounts = new EnumMap<>(LossKind.class);
        byKind.forEach((kind, some) ->
                amounts.put(kind, sum(currency, some, any -> true).orElseThrow()));
        // the map lists the kinds in the order of the model and sorting is stable, so equal amounts keep that order
        List<LossKind> order = amounts.keySet().stream()
                .sorted(Comparator.comparing(
                                (LossKind kind) -> amounts.get(kind).value())
                        .reversed())
                .toList();
        List<RankedLoss> ranked = new ArrayList<>();
        BigDecimal cumulated = BigDecimal.ZERO;
        for (LossKind kind : order) {
            Quantity amount = amounts.get(kind);
            cumulated = cumulated.add(amount.value());
            ranked.add(new RankedLoss(
                    ranked.size() + 1,
                    kind,
                    byKind.get(kind),
                    amount,
                    Money.ratio(Optional.of(amount), total).orElse(0),
                    Money.ratio(Optional.of(new Quantity(cumulated, currency)), total)
                            .orElse(0)));
        }
        return ranked;
    }

    private static Optional<Quantity> sum(
            UnitOfMeasure currency, List<QualityLoss> losses, Predicate<QualityLoss> wanted) {
        return Money.sum(
                currency,
                losses.stream().filter(wanted).map(QualityLoss::getAmount).toList());
    }
}
