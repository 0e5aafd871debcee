package dev.qualis.design.services;

import dev.qualis.analysis.economics.CategoryCosts;
import dev.qualis.analysis.economics.CostSum;
import dev.qualis.analysis.economics.PeriodCosts;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.qms.economics.CostGroup;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.value.Quantity;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EObject;

/** Books of quality costs with their categories and accounts as rows: the cost of quality. */
public class CostServices {

    /** The books, newest period first. */
    public List<QualityCosts> costBooks(QualityModel model) {
        return ProjectFacts.of(model).costs().periods();
    }

    /** The category of a group of accounts. */
    public String costGroupTitle(CostGroup group) {
        return ProjectFacts.of(group).label(group.getCategory());
    }

    private static Optional<CostSum> sum(EObject row) {
        return switch (row) {
            case QualityCosts costs -> ProjectFacts.of(costs).costs().of(costs).map(PeriodCosts::total);
            case CostGroup group -> ProjectFacts.of(group).costs().of(group).map(CategoryCosts::sum);
            default -> Optional.empty();
        };
    }

    private static Optional<Quantity> planned(EObject row) {
        return row instanceof CostAccount account
                ? Optional.ofNullable(account.getPlanned())
                : sum(row).flatMap(CostSum::planned);
    }

    private static Optional<Quantity> actual(EObject row) {
        return row instanceof CostAccount account
                ? Optional.ofNullable(account.getActual())
                : sum(row).flatMap(CostSum::actual);
    }

    /** More spent than planned is above 0. */
    private static Optional<Quantity> variance(EObject row) {
        if (!(row instanceof CostAccount)) {
            return sum(row).flatMap(CostSum::variance);
        }
        return planned(row)
                .flatMap(plan -> actual(row)
                        .filter(plan::isComparableWith)
                        .map(cost -> new Quantity(cost.value().subtract(plan.value()), cost.unit())));
    }

    /** What was planned. */
    public String plannedCost(EObject row) {
        return planned(row)
                .map(cost -> Quantities.text(cost, ProjectFacts.of(row)))
                .orElse("");
    }

    /** What was spent. */
    public String actualCost(EObject row) {
        return actual(row)
                .map(cost -> Quantities.text(cost, ProjectFacts.of(row)))
                .orElse("");
    }

    /** Actual less planned, with its sign. */
    public String costVariance(EObject row) {
        return variance(row)
                .map(cost -> Quantities.signed(cost, ProjectFacts.of(row)))
                .orElse("");
    }

    /** Of a book the share in the revenue, of a category and an account that in all quality costs of the book. */
    public String costShare(EObject row) {
        OptionalDouble share = switch (row) {
            case QualityCosts costs -> revenueShare(costs);
            case CostGroup group -> groupShare(group);
            case CostAccount account -> accountShare(account);
            default -> OptionalDouble.empty();
        };
        return share.isEmpty() ? "" : percent(share.getAsDouble(), ProjectFacts.of(row), row instanceof QualityCosts);
    }

    private static OptionalDouble revenueShare(QualityCosts costs) {
        Optional<PeriodCosts> period = ProjectFacts.of(costs).costs().of(costs);
        OptionalDouble actual = period.map(PeriodCosts::actualPerRevenue).orElse(OptionalDouble.empty());
        return actual.isPresent()
                ? actual
                : period.map(PeriodCosts::plannedPerRevenue).orElse(OptionalDouble.empty());
    }

    private static OptionalDouble groupShare(CostGroup group) {
        return ProjectFacts.of(group)
                .costs()
                .of(group)
                .map(CategoryCosts::share)
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble accountShare(CostAccount account) {
        EObject book =
                account.eContainer() == null ? null : account.eContainer().eContainer();
        boolean spent = account.getActual() != null;
        Optional<Quantity> part = spent ? actual(account) : planned(account);
        Optional<Quantity> whole = book == null ? Optional.empty() : spent ? actual(book) : planned(book);
        return part.isPresent()
                        && whole.filter(sum -> sum.value().signum() != 0 && sum.isComparableWith(part.get()))
                                .isPresent()
                ? OptionalDouble.of(part.get()
                        .value()
                        .divide(whole.get().value(), MathContext.DECIMAL64)
                        .doubleValue())
                : OptionalDouble.empty();
    }

    private static String percent(double share, ProjectFacts facts, boolean ofRevenue) {
        String text =
                new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(share * 100) + " %";
        return ofRevenue ? text + facts.choose("（占收入）", " of revenue") : text;
    }

    /** Whether more was spent than planned. */
    public boolean isOverspent(EObject row) {
        return variance(row)
                .filter(difference -> difference.value().signum() > 0)
                .isPresent();
    }

    /** Whether less was spent than planned. */
    public boolean isUnderspent(EObject row) {
        return variance(row)
                .filter(difference -> difference.value().signum() < 0)
                .isPresent();
    }

    /** Whether a row is an account, which alone has amounts of its own. */
    public boolean isAccount(EObject row) {
        return row instanceof CostAccount;
    }

    /** The amount that a text names; one without a currency is in that of the old one, and a text that names none changes nothing. */
    Quantity replanned(EObject row, String text) {
        return EditServices.amended(planned(row).orElse(null), text);
    }

    /** As {@link #replanned}, of what was spent. */
    Quantity respent(EObject row, String text) {
        return EditServices.amended(actual(row).orElse(null), text);
    }

    /** The first category that the book of a new group does not have yet. */
    public CostCategory nextCategory(CostGroup group) {
        List<CostCategory> taken = group.eContainer() instanceof QualityCosts costs
                ? costs.getCategories().stream().map(CostGroup::getCategory).toList()
                : List.of();
        return CostCategory.VALUES.stream()
                .filter(category -> category != CostCategory.UNSPECIFIED && !taken.contains(category))
                .findFirst()
                .orElse(CostCategory.UNSPECIFIED);
    }
}
