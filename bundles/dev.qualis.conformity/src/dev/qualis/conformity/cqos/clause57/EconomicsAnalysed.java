package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.QualityCosts;
import java.time.LocalDate;
import java.util.List;

/**
 * 5.7.1.1 (should): consumption is weighed against benefit. Looks for an analysis of a period that runs or ended in the
 * last fifteen months, and for one over each closed period of quality costs: costs that nobody weighs serve nothing. The
 * best level of quality, which the clause wants found, is the verdict of 5.7.1.2.
 */
public final class EconomicsAnalysed implements Rule {

    @Override
    public String clause() {
        return "5.7.1.1";
    }

    @Override
    public Verdict judge(Company company) {
        List<EconomicAnalysis> analyses = company.all(EconomicAnalysis.class, analysis -> analysis.getPeriod() != null);
        if (analyses.isEmpty()) {
            return none();
        }
        Fix fix = Fix.of(
                "请做质量经济性分析。",
                "Analyse the economics of quality.",
                "economic analysis … for ‹year› { verdict balanced }");
        return company.points()
                .some(
                        "近期做过质量经济性分析",
                        "quality economics were analysed lately",
                        analyses.stream()
                                .filter(analysis ->
                                        company.today().isOfLastMonths(analysis.getPeriod(), CostPeriods.MONTHS))
                                .toList(),
                        fix)
                .eachIfAny(
                        "已结束的各期质量成本都作过分析",
                        "each closed period of quality costs was analysed",
                        new CostPeriods(company)
                                .begun().stream()
                                        .filter(costs -> hasEnded(company, costs))
                                        .toList(),
                        costs -> analyses.stream().anyMatch(analysis -> overlaps(analysis, costs)),
                        fix)
                .verdict();
    }

    /** What is said where the economics were not analysed. */
    static Verdict none() {
        return Verdict.notMet(
                "没有做过质量经济性分析。",
                "Quality economics were never analysed.",
                Fix.of(
                        "请做质量经济性分析。",
                        "Analyse the economics of quality.",
                        "economic analysis … for ‹year› { verdict balanced benefit \"…\" | \"…\" amount CNY … }"));
    }

    private static boolean hasEnded(Company company, QualityCosts costs) {
        LocalDate last = costs.getPeriod().last();
        return company.index().date().filter(last::isBefore).isPresent();
    }

    private static boolean overlaps(EconomicAnalysis analysis, QualityCosts costs) {
        return !analysis.getPeriod().first().isAfter(costs.getPeriod().last())
                && !analysis.getPeriod().last().isBefore(costs.getPeriod().first());
    }
}
