package dev.qualis.conformity.cqos.clause57;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;

/**
 * 5.7.2.2 a (should): what the costs are managed for, first of all for top management. Looks at the need written with the
 * costs of the current period; who voiced it is part of the text.
 */
public final class CostNeedStated implements Rule {

    @Override
    public String clause() {
        return "5.7.2.2.a";
    }

    @Override
    public Verdict judge(Company company) {
        return new CostPeriods(company)
                .withCurrent(current -> company.points()
                        .some(
                                "写明了质量成本管理的需求",
                                "the need for managing quality costs is stated",
                                current.stream()
                                        .filter(costs -> ModelTexts.isWritten(costs.getNeed()))
                                        .toList(),
                                Fix.of("请写明最高管理者的需求。", "State what top management needs.", "need \"…\" | \"…\""))
                        .verdict());
    }
}
