package dev.qualis.analysis.economics;

import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import dev.qualis.model.value.UnitOfMeasure.Dimension;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The quality costs of one period (CQOS 5.7.2), in one currency.
 *
 * @param costs the accounts' book
 * @param period for which it is kept; nothing where none is stated
 * @param currency of all sums: the book's or, where it names none, that of its first amount
 * @param categories all four, in the order of the model, with empty sums where there are no accounts
 * @param total of all accounts
 * @param revenue of the period, where stated in the same currency
 * @param plannedPerRevenue all planned costs in relation to the revenue
 * @param actualPerRevenue all actual costs in relation to the revenue
 * @param balance of conformance and failure
 * @param leftOut accounts with an amount in another currency; that amount is in no sum
 */
public record PeriodCosts(
        QualityCosts costs,
        Optional<Period> period,
        Optional<UnitOfMeasure> currency,
        List<CategoryCosts> categories,
        CostSum total,
        Optional<Quantity> revenue,
        OptionalDouble plannedPerRevenue,
        OptionalDouble actualPerRevenue,
        CostBalance balance,
        List<CostAccount> leftOut) {

    private static final BigDecimal PER_CENT = new BigDecimal("0.01");

    public PeriodCosts {
        categories = List.copyOf(categories);
        leftOut = List.copyOf(leftOut);
    }

    /** The costs of a category. */
    public CategoryCosts of(CostCategory category) {
        return categories.stream()
                .filter(one -> one.category() == category)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(category + " is no category of costs"));
    }

    static PeriodCosts of(QualityCosts costs) {
        Map<CostCategory, List<CostAccount>> accounts = new EnumMap<>(CostCategory.class);
        Map<CostCategory, Quantity> targets = new EnumMap<>(CostCategory.class);
        List<CostAccount> all = new ArrayList<>();
        for (CostGroup group : costs.getCategories()) {
            if (group.getCategory() != CostCategory.UNSPECIFIED) {
                accounts.computeIfAbsent(group.getCategory(), any -> new ArrayList<>())
                        .addAll(group.getAccounts());
                all.addAll(group.getAccounts());
                if (group.getTarget() != null) {
                    targets.putIfAbsent(group.getCategory(), group.getTarget());
                }
            }
        }
        UnitOfMeasure currency = currency(costs, all);
        CostSum total = CostSum.of(currency, all);
        List<CategoryCosts> categories = CostCategory.VALUES.stream()
                .filter(category -> category != CostCategory.UNSPECIFIED)
                .map(category -> category(
                        category, accounts.getOrDefault(category, List.of()), currency, total, targets.get(category)))
                .toList();
        Optional<Quantity> revenue =
                Optional.ofNullable(costs.getRevenue()).filter(amount -> Money.isIn(currency, amount));
        return new PeriodCosts(
                costs,
                Optional.ofNullable(costs.getPeriod()),
                Optional.ofNullable(currency),
                categories,
                total,
                revenue,
                Money.ratio(total.planned(), revenue),
                Money.ratio(total.actual(), revenue),
                balance(categories, total.actual().isEmpty()),
                all.stream().filter(account -> isForeign(currency, account)).toList());
    }

    private static UnitOfMeasure currency(QualityCosts costs, List<CostAccount> accounts) {
        if (costs.getCurrency() != null && costs.getCurrency().isCurrency()) {
            return costs.getCurrency();
        }
        return accounts.stream()
                .flatMap(account ->
                        Stream.of(Optional.ofNullable(account.getPlanned()), Optional.ofNullable(account.getActual())))
                .flatMap(Optional::stream)
                .map(Quantity::unit)
                .filter(unit -> unit != null && unit.isCurrency())
                .findFirst()
                .orElse(null);
    }

    private static CategoryCosts category(
            CostCategory category, List<CostAccount> accounts, UnitOfMeasure currency, CostSum total, Quantity target) {
        CostSum sum = CostSum.of(currency, accounts);
        OptionalDouble planned = Money.ratio(sum.planned(), total.planned());
        OptionalDouble actual = Money.ratio(sum.actual(), total.actual());
        return new CategoryCosts(
                category,
                accounts,
                sum,
                planned,
                actual,
                Optional.ofNullable(target),
                gap(actual.isPresent() ? actual : planned, target));
    }

    private static OptionalDouble gap(OptionalDouble share, Quantity target) {
        if (share.isEmpty() || target == null || !isPerCent(target.unit())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                share.getAsDouble() - target.value().multiply(PER_CENT).doubleValue());
    }

    private static boolean isPerCent(UnitOfMeasure unit) {
        return unit != null && unit.dimension() == Dimension.RATIO && "%".equals(unit.symbol());
    }

    private static CostBalance balance(List<CategoryCosts> categories, boolean planned) {
        List<Optional<Quantity>> amounts = categories.stream()
                .map(CategoryCosts::sum)
                .map(sum -> planned ? sum.planned() : sum.actual())
                .toList();
        return CostBalance.of(amounts.get(0), amounts.get(1), amounts.get(2), amounts.get(3), planned);
    }

    private static boolean isForeign(UnitOfMeasure currency, CostAccount account) {
        return account.getPlanned() != null && !Money.isIn(currency, account.getPlanned())
                || account.getActual() != null && !Money.isIn(currency, account.getActual());
    }
}
