package dev.qualis.analysis.economics;

import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The costs of a category over the periods, in one currency and of one length: a quarter is no fall after a year.
 *
 * @param category the category; nothing for all four together
 * @param currency of all amounts
 * @param points earliest first
 */
public record CostTrend(Optional<CostCategory> category, UnitOfMeasure currency, List<TrendPoint> points) {

    public CostTrend {
        points = List.copyOf(points);
    }

    /** The trend of the total and of each category over books of one currency and length of period, earliest first. */
    static List<CostTrend> of(UnitOfMeasure currency, List<PeriodCosts> periods) {
        List<CostTrend> trends = new ArrayList<>();
        trends.add(new CostTrend(Optional.empty(), currency, points(periods, PeriodCosts::total)));
        CostCategory.VALUES.stream()
                .filter(category -> category != CostCategory.UNSPECIFIED)
                .forEach(category -> trends.add(new CostTrend(
                        Optional.of(category),
                        currency,
                        points(periods, costs -> costs.of(category).sum()))));
        return trends;
    }

    private static List<TrendPoint> points(List<PeriodCosts> periods, Function<PeriodCosts, CostSum> sum) {
        List<TrendPoint> points = new ArrayList<>();
        Optional<Quantity> before = Optional.empty();
        for (PeriodCosts costs : periods) {
            // one basis for all categories of a period, or shares of actual and planned amounts would be mixed
            boolean planned = costs.total().actual().isEmpty();
            Optional<Quantity> amount =
                    planned ? sum.apply(costs).planned() : sum.apply(costs).actual();
            if (amount.isPresent()) {
                Optional<Quantity> change = Money.difference(amount, before);
                points.add(new TrendPoint(
                        costs.period().orElseThrow(),
                        amount.get(),
                        planned,
                        change,
                        Money.ratio(change, before),
                        Money.ratio(amount, costs.revenue())));
                before = amount;
            }
        }
        return points;
    }
}
