package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;

/** 5.7.2.2 d (should): departments know their duty. Looks at the unit or the position that answers for each account of the current period. */
public final class DepartmentsAnswerable implements Rule {

    @Override
    public String clause() {
        return "5.7.2.2.d";
    }

    @Override
    public Verdict judge(Company company) {
        return new CostPeriods(company)
                .withCurrent(current -> company.points()
                        .each(
                                "每个科目都有负责部门",
                                "a department answers for each account",
                                CostPeriods.accounts(current),
                                account -> account.getBy() != null || account.getOwner() != null,
                                Fix.of("请写明对该科目负责的部门。", "Name the department that answers for the account.", "by …"))
                        .verdict());
    }
}
