package dev.qualis.conformity.cqos.clause3;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.EnterpriseSize;

/**
 * 1: any enterprise may use the guide, and evaluators may judge by it. Asks for what both must know before they begin:
 * which enterprise it is, and its size, by which other clauses ask more or less. That there is a report for an evaluator
 * is up to the tool, not to the company, and no point here.
 */
public final class EnterpriseNamed implements Rule {

    @Override
    public String clause() {
        return "1";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .each(
                        "写明了企业及其规模",
                        "the enterprise is named, with its size",
                        company.all(Enterprise.class),
                        enterprise -> enterprise.getSize() != EnterpriseSize.UNSPECIFIED,
                        Fix.of("请写明企业及其规模。", "Name the enterprise and its size.", "enterprise … { size medium }"))
                .verdict();
    }
}
