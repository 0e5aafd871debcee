package dev.qualis.analysis.economics;

import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.CostCategory;
import dev.qualis.model.value.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The costs of one category in one period.
 *
 * @param category prevention, appraisal, internal or external failure
 * @param accounts in the order of the text
 * @param sum of the accounts
 * @param plannedShare planned costs of the category in relation to all planned costs of the period
 * @param actualShare actual costs of the category in relation to all actual costs of the period
 * @param target as stated: a share such as {@code 20 %}, or an amount
 * @param targetGap share less target, where the target is in per cent; 0.02 are two percentage points. The actual share
 *     counts, or else the planned one
 */
public record CategoryCosts(
        CostCategory category,
        List<CostAccount> accounts,
        CostSum sum,
        OptionalDouble plannedShare,
        OptionalDouble actualShare,
        Optional<Quantity> target,
        OptionalDouble targetGap) {

    public CategoryCosts {
        accounts = List.copyOf(accounts);
    }

    /** The actual share; where there is none, the planned one. */
    public OptionalDouble share() {
        return actualShare.isPresent() ? actualShare : plannedShare;
    }
}
