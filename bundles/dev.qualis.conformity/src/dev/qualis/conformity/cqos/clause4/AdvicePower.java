package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Body;
import java.util.List;

/** 4.4 e: takes part in business decisions and advises top management. Looks at deciding bodies and the direct line. */
public final class AdvicePower implements Rule {

    @Override
    public String clause() {
        return "4.4.e";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer()
                .judge(officer -> company.points()
                        .some(
                                "首席质量官参加一个决策机构",
                                "the officer sits in a body that decides",
                                company.index().organisation().bodiesOf(officer).stream()
                                        .filter(Body::isDecides)
                                        .toList(),
                                Fix.of(
                                        "请让其加入决策机构。",
                                        "Make the officer a member.",
                                        "body … { decides members …, ‹officer› }"))
                        .holds(
                                "直接向最高管理者汇报，可以建议",
                                "the officer reports to top management directly, and so can advise it",
                                officer.isTopManager()
                                        || company.topManagement().contains(officer.getReportsTo()),
                                List.of(officer),
                                Fix.of("请直接汇报给最高管理者。", "Report to top management.", "reports to …"))
                        .verdict());
    }
}
