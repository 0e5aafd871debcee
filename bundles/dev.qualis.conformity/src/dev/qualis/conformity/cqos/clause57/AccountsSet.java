package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.economics.WeakPoint;
import java.util.List;

/**
 * 5.7.2.2 c (should): accounts are set up, and the scope and the problem areas drawn. The categories with their accounts
 * are the scope; a category without an account is none. A problem area is a weak point seen in an account. The opening of
 * 5.7.2.2, a heading in the catalogue, asks for weak points found from the figures and for measures: the finding is
 * judged here, the measure in 5.7.2.2 f.
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
        List<WeakPoint> seen = costs.stream()
                .flatMap(each -> each.getWeakPoints().stream())
                .filter(point -> point.getAccount() != null)
                .toList();
        return company.points()
                .each(
                        "每类成本下都有科目",
                        "each category has accounts",
                        CostPeriods.groups(costs),
                        new PlannedCosts(company, costs)::name,
                        group -> !group.getAccounts().isEmpty(),
                        Fix.of(
                                "请设置科目。",
                                "Set up accounts.",
                                "costs of appraisal { account … planned CNY … by … channel \"…\" }"))
                .some(
                        "从科目中找出了薄弱环节",
                        "a weak point was found in an account",
                        seen,
                        Fix.of(
                                "请指出薄弱环节及其科目。",
                                "Name a weak point and its account.",
                                "weak point \"…\" | \"…\" in … measure \"…\" | \"…\""))
                .verdict();
    }
}
