package dev.qualis.manual.chapter;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.economics.CategoryCosts;
import dev.qualis.analysis.economics.CostSum;
import dev.qualis.analysis.economics.EconomicBalance;
import dev.qualis.analysis.economics.LossRanking;
import dev.qualis.analysis.economics.PeriodCosts;
import dev.qualis.analysis.economics.RankedLoss;
import dev.qualis.document.content.Inline;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;

/** Sums, variances and shares of costs, losses and benefits of quality. */
final class EconomyFindings {

    private record Group(EObject costs, CostCategory category) {}

    private final Edition edition;
    private final Map<EObject, PeriodCosts> costs = new IdentityHashMap<>();
    private final Map<Group, CategoryCosts> categories = new HashMap<>();
    private final Map<EObject, LossRanking> rankings = new IdentityHashMap<>();
    private final Map<EObject, RankedLoss> losses = new IdentityHashMap<>();
    private final Map<EObject, EconomicBalance> balances = new IdentityHashMap<>();

    EconomyFindings(ProjectAnalyses analyses, Edition edition) {
        this.edition = edition;
        for (PeriodCosts period : analyses.economics().periods()) {
            costs.put(period.costs(), period);
            period.categories().forEach(one -> categories.put(new Group(period.costs(), one.category()), one));
        }
        for (LossRanking ranking : analyses.economics().losses()) {
            rankings.putIfAbsent(ranking.analysis(), ranking);
            ranking.ranked().forEach(one -> one.losses().forEach(loss -> losses.put(loss, one)));
        }
        analyses.economics().balances().forEach(balance -> balances.put(balance.analysis(), balance));
    }

    void addTo(Findings findings) {
        EconomicsPackage types = EconomicsPackage.eINSTANCE;
        Function<EObject, Optional<CostSum>> whole =
                element -> Optional.ofNullable(costs.get(element)).map(PeriodCosts::total);
        findings.add(types.getQualityCosts(), money(Phrase.PLANNED_SUM, whole, CostSum::planned));
        findings.add(types.getQualityCosts(), money(Phrase.ACTUAL_SUM, whole, CostSum::actual));
        findings.add(types.getQualityCosts(), new Finding(Phrase.VARIANCE, one -> variance(whole.apply(one))));
        findings.add(
                types.getQualityCosts(),
                new Finding(
                        Phrase.PER_REVENUE,
                        one -> share(of(
                                costs,
                                one,
                                period -> period.actualPerRevenue().isPresent()
                                        ? period.actualPerRevenue()
                                        : period.plannedPerRevenue()))));
        findings.add(
                types.getQualityCosts(),
                new Finding(
                        Phrase.PREVENTION_TO_FAILURE,
                        one -> ratio(of(costs, one, period -> period.balance().preventionToFailure()))));
        Function<EObject, Optional<CostSum>> group =
                element -> category(element).map(CategoryCosts::sum);
        findings.add(types.getCostGroup(), money(Phrase.PLANNED_SUM, group, CostSum::planned));
        findings.add(types.getCostGroup(), money(Phrase.ACTUAL_SUM, group, CostSum::actual));
        findings.add(types.getCostGroup(), new Finding(Phrase.VARIANCE, one -> variance(group.apply(one))));
        findings.add(
                types.getCostGroup(),
                new Finding(
                        Phrase.SHARE_OF_ALL,
                        one -> share(category(one).map(CategoryCosts::share).orElse(OptionalDouble.empty()))));
        findings.add(types.getCostAccount(), new Finding(Phrase.COST_CATEGORY, this::categoryOf));
        findings.add(types.getCostAccount(), new Finding(Phrase.VARIANCE, this::varianceOf));
        findings.add(types.getQualityLoss(), new Finding(Phrase.LOSS_RANK, this::rank));
        Function<EObject, Optional<LossRanking>> ranking = element -> Optional.ofNullable(rankings.get(element));
        findings.add(types.getLossAnalysis(), money(Phrase.TOTAL, ranking, LossRanking::total));
        findings.add(types.getLossAnalysis(), money(Phrase.DIRECT, ranking, LossRanking::direct));
        findings.add(types.getLossAnalysis(), money(Phrase.INDIRECT, ranking, LossRanking::indirect));
        findings.add(types.getLossAnalysis(), money(Phrase.INTERNAL, ranking, LossRanking::internal));
        findings.add(types.getLossAnalysis(), money(Phrase.EXTERNAL, ranking, LossRanking::external));
        Function<EObject, Optional<EconomicBalance>> balance = element -> Optional.ofNullable(balances.get(element));
        findings.add(types.getEconomicAnalysis(), money(Phrase.TOTAL_BENEFIT, balance, EconomicBalance::totalBenefit));
        findings.add(
                types.getEconomicAnalysis(),
                money(
                        Phrase.COSTS_OF_PERIOD,
                        balance,
                        found -> found.costs().flatMap(period -> period.total().amount())));
        findings.add(
                types.getEconomicAnalysis(),
                new Finding(Phrase.BENEFIT_PER_COST, one -> ratio(of(balances, one, EconomicBalance::benefitPerCost))));
    }

    private <T> Finding money(
            Phrase name, Function<EObject, Optional<T>> found, Function<T, Optional<Quantity>> amount) {
        return new Finding(
                name,
                one -> Edition.plain(found.apply(one)
                        .flatMap(amount)
                        .map(sum -> Values.of(sum, edition.language()))
                        .orElse("")));
    }

    private static <T> OptionalDouble of(Map<EObject, T> all, EObject element, Function<T, OptionalDouble> value) {
        T found = all.get(element);
        return found == null ? OptionalDouble.empty() : value.apply(found);
    }

    private Optional<CategoryCosts> category(EObject element) {
        return element instanceof CostGroup group
                ? Optional.ofNullable(categories.get(new Group(group.eContainer(), group.getCategory())))
                : Optional.empty();
    }

    private static List<Inline> share(OptionalDouble share) {
        return share.isEmpty() ? List.of() : Edition.plain(Values.percent(share.getAsDouble()));
    }

    private static List<Inline> ratio(OptionalDouble ratio) {
        return ratio.isEmpty()
                ? List.of()
                : Edition.plain(BigDecimal.valueOf(ratio.getAsDouble())
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString()
                        + " : 1");
    }

    private List<Inline> variance(Optional<CostSum> sum) {
        String share = sum.map(CostSum::varianceShare)
                .filter(OptionalDouble::isPresent)
                .map(part -> " · " + Values.signedPercent(part.getAsDouble()))
                .orElse("");
        return Edition.plain(sum.flatMap(CostSum::variance)
                .map(amount -> Values.signed(amount, edition.language()) + share)
                .orElse(""));
    }

    private List<Inline> categoryOf(EObject account) {
        return account.eContainer() instanceof CostGroup group ? edition.words(group.getCategory()) : List.of();
    }

    private List<Inline> varianceOf(EObject element) {
        CostAccount account = (CostAccount) element;
        Quantity planned = account.getPlanned();
        Quantity actual = account.getActual();
        if (planned == null || actual == null || !actual.isComparableWith(planned)) {
            return List.of();
        }
        return Edition.plain(Values.signed(
                new Quantity(actual.value().subtract(planned.value()), actual.unit()), edition.language()));
    }

    private List<Inline> rank(EObject loss) {
        RankedLoss found = losses.get(loss);
        return found == null ? List.of() : Edition.plain(found.rank() + " · " + Values.percent(found.share()));
    }
}
