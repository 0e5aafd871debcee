package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;

/**
 * 5.7.2.2 b (should): quality costs are forecast and planned, with targets. Looks at the costs of the current period: a
 * planned amount for each account, and a target for each category, because the guide looks for the balance of the four.
 */
public final class CostsPlanned implements Rule {

    @Override
    public String clause() {
        return "5.7.2.2.b";
    }

    @Override
    public Verdict judge(Company company) {
        return new CostPeriods(company)
                .withCurrent(current -> new PlannedCosts(company, current)
                        .addTo(company.points())
                        .verdict());
    }
}
