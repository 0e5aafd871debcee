package dev.qualis.conformity.cqos.clause57;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.QualityCosts;
import java.util.List;

/** 5.7.2.2 e (should): there are channels that collect the figures, one for each account, and a model to compute them. */
public final class CostsCollected implements Rule {

    @Override
    public String clause() {
        return "5.7.2.2.e";
    }

    @Override
    public Verdict judge(Company company) {
        return new CostPeriods(company).withCurrent(costs -> judge(company, costs));
    }

    private static Verdict judge(Company company, List<QualityCosts> costs) {
        return company.points()
                .each(
                        "每个科目都有数据收集渠道",
                        "each account has a channel that collects its figures",
                        CostPeriods.accounts(costs),
                        account -> ModelTexts.isWritten(account.getChannel()),
                        Fix.of("请写明成本数据的来源。", "Name the channel by which cost data arrive.", "channel \"ERP\""))
                .some(
                        "写明了核算模型",
                        "the model of calculation is stated",
                        costs.stream()
                                .filter(each -> ModelTexts.isWritten(each.getModel()))
                                .toList(),
                        Fix.of(
                                "请写明质量成本的核算模型。",
                                "State the accounting model of the quality costs.",
                                "accounting \"作业成本法\" | \"Activity based\""))
                .verdict();
    }
}
