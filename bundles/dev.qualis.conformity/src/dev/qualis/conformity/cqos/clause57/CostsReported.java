package dev.qualis.conformity.cqos.clause57;

import dev.qualis.analysis.Claim;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.organisation.Communication;
import dev.qualis.model.value.Period;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.7.2.2 f (should): costs are appraised, evaluated, analysed and reported. Looks at the costs of the current period: the
 * actual amount of each account beside its plan, which is the appraisal, as an amount alone says neither good nor bad; and
 * an analysis or a report: an economic analysis of the period or, while it runs, of the one before, a communication about the costs or about such an analysis,
 * or the costs' own claim of this clause with evidence.
 */
public final class CostsReported implements Rule {

    @Override
    public String clause() {
        return "5.7.2.2.f";
    }

    @Override
    public Verdict judge(Company company) {
        return new CostPeriods(company).withCurrent(costs -> judge(company, costs));
    }

    private Verdict judge(Company company, List<QualityCosts> costs) {
        return company.points()
                .each(
                        "每个科目都有实际金额，可与计划对比",
                        "each account has an actual amount to compare with the plan",
                        CostPeriods.accounts(costs),
                        account -> account.getActual() != null && account.getPlanned() != null,
                        Fix.of("请记录计划金额和实际金额。", "Record the amounts planned and spent.", "planned CNY … actual CNY …"))
                .some(
                        "质量成本有分析或报告",
                        "the costs are analysed or reported",
                        reports(company, costs),
                        Fix.of("请记录质量成本报告。", "Record the report.", "communication … on … { about … audience … }"))
                .verdict();
    }

    private List<EObject> reports(Company company, List<QualityCosts> costs) {
        List<EObject> reports = new ArrayList<>(company.all(
                EconomicAnalysis.class,
                analysis -> analysis.getPeriod() != null
                        && costs.stream()
                                .anyMatch(each -> overlaps(analysis.getPeriod(), each.getPeriod())
                                        || isLastBefore(company, analysis.getPeriod(), each.getPeriod()))));
        reports.addAll(company.all(
                Communication.class,
                communication -> company.today().stands(communication.getDate())
                        && communication.getAbout().stream()
                                .anyMatch(about -> about instanceof EconomicAnalysis || costs.contains(about))));
        company.clause(clause()).map(company.index().clauses()::claims).orElse(List.of()).stream()
                .filter(claim -> !claim.fulfilment().getEvidence().isEmpty())
                .map(Claim::element)
                .filter(costs::contains)
                .forEach(reports::add);
        return reports;
    }

    /** Whether a period is still running, and the other the last one that ended: what runs is analysed when it is over. */
    private static boolean isLastBefore(Company company, Period ended, Period running) {
        return company.index().date().filter(running::contains).isPresent()
                && company.today().isOfLastMonths(ended, CostPeriods.MONTHS);
    }

    private static boolean overlaps(Period one, Period other) {
        return !one.first().isAfter(other.last()) && !one.last().isBefore(other.first());
    }
}
