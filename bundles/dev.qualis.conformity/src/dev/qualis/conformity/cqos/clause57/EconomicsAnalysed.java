package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import java.util.List;

/**
 * 5.7.1.1 (should): consumption is weighed against benefit. Looks for an analysis of a period that runs or ended in the
 * last fifteen months; an older one counts half. The best level of quality, which the clause wants found, is the verdict
 * of 5.7.1.2.
 */
public final class EconomicsAnalysed implements Rule {

    /** An analysis of long ago is one, but none of today. */
    private static final double LATE = 0.5;

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
        boolean timely = analyses.stream()
                .anyMatch(analysis -> company.today().isOfLastMonths(analysis.getPeriod(), CostPeriods.MONTHS));
        boolean begun = analyses.stream()
                .anyMatch(analysis ->
                        company.today().hasBegun(analysis.getPeriod().first()));
        return company.points()
                .share(
                        "近期做过质量经济性分析",
                        "quality economics were analysed lately",
                        timely ? 1 : begun ? LATE : 0,
                        begun
                                ? new Wording("（最近一次已超过十五个月）", " (the last analysis is older than fifteen months)")
                                : new Wording("（期间尚未开始）", " (the period has not begun)"),
                        begun ? analyses : List.of(),
                        Fix.of(
                                "请做质量经济性分析。",
                                "Analyse the economics of quality.",
                                "economic analysis … for ‹year› { verdict balanced }"))
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
}
