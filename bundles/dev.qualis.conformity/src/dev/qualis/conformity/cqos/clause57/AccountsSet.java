package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.economics.WeakPoint;
import java.util.List;

/**
 * 5.7.2.2 c (should): accounts are set up, and the scope and the problem areas drawn. The accounts are the scope. A problem
 * area is a weak point, of an account or of a part of the business. The opening of 5.7.2.2, a heading in the catalogue,
 * asks for weak points found from the figures and for measures; the measures are improvement (5.6 b).
 */
public final class AccountsSet implements Rule {

    @Override
    public String clause() {
        return "5.7.2.2.c";
    }

    @Override
    public Verdict judge(Company company) {
        return new CostPeriods(company).withCurrent(costs -> judge(company, costs));
    }

    private static Verdict judge(Company company, List<QualityCosts> costs) {
        List<WeakPoint> seen =
                costs.stream().flatMap(each -> each.getWeakPoints().stream()).toList();
        return company.points()
                .some(
                        "设置了科目，由此定出管理范围",
                        "accounts are set up, which draw the scope",
                        CostPeriods.accounts(costs),
                        Fix.of(
                                "请设置科目。",
                                "Set up accounts.",
                                "costs of appraisal { account … planned CNY … by … channel \"…\" }"))
                .some(
                        "指出了问题领域",
                        "a problem area is named",
                        seen,
                        Fix.of(
                                "请指出薄弱环节及其科目。",
                                "Name a weak point and its account.",
                                "weak point \"…\" | \"…\" in … measure \"…\" | \"…\""))
                .verdict();
    }
}
