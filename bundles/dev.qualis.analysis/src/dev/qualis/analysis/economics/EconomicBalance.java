package dev.qualis.analysis.economics;

import dev.qualis.analysis.Resolved;
import dev.qualis.model.qms.economics.Benefit;
import dev.qualis.model.qms.economics.BenefitKind;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.EconomicVerdict;
import dev.qualis.model.qms.economics.HiddenRisk;
import dev.qualis.model.qms.economics.PreventionMeasure;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Benefits against costs (CQOS 5.7.2.2, 5.7.3.1): one economic analysis with the quality costs of the same period.
 *
 * @param analysis the analysis
 * @param period for which it was made
 * @param currency of all sums: that of its first amount
 * @param benefits by kind, only kinds with an amount
 * @param totalBenefit of all kinds
 * @param prevention what the measures of prevention cost
 * @param hiddenRisk what the hidden risks would cost
 * @param unanswered hidden risks that no measure answers
 * @param costs the quality costs of the same period and currency; nothing where there are none
 * @param benefitPerCost total benefit in relation to the period's actual or else planned quality costs
 * @param verdict what the company concludes from it
 * @param otherCurrencies currencies of amounts that are in no sum
 */
public record EconomicBalance(
        EconomicAnalysis analysis,
        Optional<Period> period,
        Optional<UnitOfMeasure> currency,
        Map<BenefitKind, Quantity> benefits,
        Optional<Quantity> totalBenefit,
        Optional<Quantity> prevention,
        Optional<Quantity> hiddenRisk,
        List<HiddenRisk> unanswered,
        Optional<PeriodCosts> costs,
        OptionalDouble benefitPerCost,
        EconomicVerdict verdict,
        List<UnitOfMeasure> otherCurrencies) {

    public EconomicBalance {
        // ordered by kind; Map.copyOf would lose the order
        benefits = Collections.unmodifiableMap(
                benefits.isEmpty() ? new EnumMap<>(BenefitKind.class) : new EnumMap<>(benefits));
        unanswered = List.copyOf(unanswered);
        otherCurrencies = List.copyOf(otherCurrencies);
    }

    static EconomicBalance of(EconomicAnalysis analysis, List<PeriodCosts> costsOfPeriod) {
        Set<UnitOfMeasure> currencies = new LinkedHashSet<>();
        Stream.of(
                        analysis.getBenefits().stream().map(Benefit::getAmount),
                        analysis.getMeasures().stream().map(PreventionMeasure::getAmount),
                        analysis.getHiddenRisks().stream().map(HiddenRisk::getAmount))
                .flatMap(amounts -> amounts)
                .filter(Objects::nonNull)
                .map(Quantity::unit)
                .filter(unit -> unit != null && unit.isCurrency())
                .forEach(currencies::add);
        UnitOfMeasure currency = currencies.stream().findFirst().orElse(null);
        Optional<Quantity> total = Money.sum(
                currency,
                analysis.getBenefits().stream().map(Benefit::getAmount).toList());
        Optional<PeriodCosts> costs = costsOfPeriod.stream()
                .filter(one ->
                        one.currency().filter(unit -> unit.equals(currency)).isPresent())
                .findFirst();
        return new EconomicBalance(
                analysis,
                Optional.ofNullable(analysis.getPeriod()),
                Optional.ofNullable(currency),
                benefits(analysis, currency),
                total,
                Money.sum(
                        currency,
                        analysis.getMeasures().stream()
                                .map(PreventionMeasure::getAmount)
                                .toList()),
                Money.sum(
                        currency,
                        analysis.getHiddenRisks().stream()
                                .map(HiddenRisk::getAmount)
                                .toList()),
                analysis.getHiddenRisks().stream()
                        .filter(risk -> risk.getAnsweredBy().stream().noneMatch(Resolved::isPresent))
                        .toList(),
                costs,
                Money.ratio(total, costs.flatMap(one -> one.total().amount())),
                analysis.getVerdict(),
                currencies.stream().skip(1).toList());
    }

    private static Map<BenefitKind, Quantity> benefits(EconomicAnalysis analysis, UnitOfMeasure currency) {
        Map<BenefitKind, List<Quantity>> byKind = new EnumMap<>(BenefitKind.class);
        for (Benefit benefit : analysis.getBenefits()) {
            if (Money.isIn(currency, benefit.getAmount())) {
                byKind.computeIfAbsent(benefit.getKind(), any -> new ArrayList<>())
                        .add(benefit.getAmount());
            }
        }
        Map<BenefitKind, Quantity> sums = new EnumMap<>(BenefitKind.class);
        byKind.forEach(
                (kind, amounts) -> sums.put(kind, Money.sum(currency, amounts).orElseThrow()));
        return sums;
    }
}
