package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.EconomicVerdict;
import java.util.List;

/**
 * 5.7.1.2 (should): quality is neither overdone nor lacking. Looks at the economic analyses of periods begun, taken
 * together: a verdict, a benefit, and an amount of one. Which benefits is left to the firm, for the guide names them as
 * examples. The side of cost is quantified in 5.7.2, so its gaps are counted there and not here again.
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
                .some(
                        "判断了质量是过度、不足还是平衡",
                        "an analysis judges whether quality is overdone, lacking or balanced",
                        analyses.stream()
                                .filter(analysis -> analysis.getVerdict() != EconomicVerdict.UNSPECIFIED)
                                .toList(),
                        Fix.of("请写明判断。", "State the verdict.", "verdict balanced"))
                .some(
                        "写明了收益",
                        "an analysis names a benefit",
                        analyses.stream()
                                .filter(analysis -> !analysis.getBenefits().isEmpty())
                                .toList(),
                        Fix.of(
                                "请写明收益及金额。",
                                "State a benefit and its amount.",
                                "benefit \"…\" | \"…\" kind profit amount CNY …"))
                .some(
                        "量化了收益",
                        "an analysis quantifies a benefit",
                        analyses.stream()
                                .filter(analysis -> analysis.getBenefits().stream()
                                        .anyMatch(benefit -> benefit.getAmount() != null))
                                .toList(),
                        Fix.of(
                                "请写明收益及金额。",
                                "State a benefit and its amount.",
                                "benefit \"…\" | \"…\" kind profit amount CNY …"))
                .verdict();
    }
}
