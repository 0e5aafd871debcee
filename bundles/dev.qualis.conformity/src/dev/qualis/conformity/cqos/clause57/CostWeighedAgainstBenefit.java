package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.EconomicVerdict;
import java.util.List;

/**
 * 5.7.1.2 (should): quality is neither overdone nor lacking. Looks at each economic analysis of a period begun: a benefit
 * with an amount, and a verdict. Which benefits is left to the firm, for the guide names them as examples. The side of
 * cost is quantified in 5.7.2, so its gaps are counted there and not here again.
 */
public final class CostWeighedAgainstBenefit implements Rule {

    @Override
    public String clause() {
        return "5.7.1.2";
    }

    @Override
    public Verdict judge(Company company) {
        List<EconomicAnalysis> analyses = company.all(
                EconomicAnalysis.class,
                analysis -> analysis.getPeriod() == null
                        || company.today().hasBegun(analysis.getPeriod().first()));
        if (analyses.isEmpty()) {
            return EconomicsAnalysed.none();
        }
        return company.points()
                .each(
                        "每次分析都判断质量是过度、不足还是平衡",
                        "each analysis judges whether quality is overdone, lacking or balanced",
                        analyses,
                        analysis -> analysis.getVerdict() != EconomicVerdict.UNSPECIFIED,
                        Fix.of("请写明判断。", "State the verdict.", "verdict balanced"))
                .each(
                        "每次分析都量化了收益",
                        "each analysis quantifies a benefit",
                        analyses,
                        analysis -> analysis.getBenefits().stream().anyMatch(benefit -> benefit.getAmount() != null),
                        Fix.of(
                                "请写明收益及金额。",
                                "State a benefit and its amount.",
                                "benefit \"…\" | \"…\" kind profit amount CNY …"))
                .verdict();
    }
}
