package dev.qualis.conformity.cqos.clause55;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.compliance.ComplianceFinding;
import dev.qualis.model.qms.compliance.Monitoring;

/** 5.5.2 d: compliance is monitored, and open findings are acted on. The guide asks for no interval. */
public final class MonitoredAndCorrected implements Rule {

    @Override
    public String clause() {
        return "5.5.2.d";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .some(
                        "有合规监测",
                        "compliance is monitored",
                        company.all(Monitoring.class),
                        Fix.of("请建立合规监测。", "Set up compliance monitoring.", "compliance monitoring … every 3 months"))
                .eachIfAny(
                        "未关闭的问题都有措施",
                        "each open finding has an action",
                        company.all(ComplianceFinding.class, ComplianceFinding::isOpen),
                        finding -> ModelTexts.isWritten(finding.getAction()),
                        Fix.of("请补上措施。", "Add the action.", "open action \"…\" | \"…\""))
                .verdict();
    }
}
