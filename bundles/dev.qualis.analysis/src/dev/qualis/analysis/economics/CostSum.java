package dev.qualis.analysis.economics;

import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Planned and actual costs of some accounts in one currency.
 *
 * @param planned sum of what is planned; nothing where no account has a plan
 * @param actual sum of what was spent; nothing where no account has an actual amount
 * @param variance actual less planned, over those accounts that have both; above 0 where more was spent than planned
 * @param varianceShare the variance in relation to what was planned for the same accounts
 * @param accounts how many there are
 * @param withoutActual how many of them have no actual amount in the currency
 */
public record CostSum(
        Optional<Quantity> planned,
        Optional<Quantity> actual,
        Optional<Quantity> variance,
        OptionalDouble varianceShare,
        int accounts,
        int withoutActual) {

    static CostSum of(UnitOfMeasure currency, Collection<CostAccount> accounts) {
        Optional<Quantity> planned = planned(currency, accounts);
        Optional<Quantity> actual = actual(currency, accounts);
        var both = accounts.stream()
                .filter(account ->
                        Money.isIn(currency, account.getPlanned()) && Money.isIn(currency, account.getActual()))
                .toList();
        Optional<Quantity> plannedOfBoth = planned(currency, both);
        Optional<Quantity> variance = Money.difference(actual(currency, both), plannedOfBoth);
        int withoutActual = (int) accounts.stream()
                .filter(account -> !Money.isIn(currency, account.getActual()))
                .count();
        return new CostSum(
                planned, actual, variance, Money.ratio(variance, plannedOfBoth), accounts.size(), withoutActual);
    }

    private static Optional<Quantity> planned(UnitOfMeasure currency, Collection<CostAccount> accounts) {
        return Money.sum(
                currency, accounts.stream().map(CostAccount::getPlanned).toList());
    }

    private static Optional<Quantity> actual(UnitOfMeasure currency, Collection<CostAccount> accounts) {
        return Money.sum(currency, accounts.stream().map(CostAccount::getActual).toList());
    }

    /** The actual amount; where there is none at all, the planned one. */
    public Optional<Quantity> amount() {
        return actual.or(() -> planned);
    }
}
