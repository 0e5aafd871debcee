package dev.qualis.conformity.cqos.clause57;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.EconomicAnalysis;
import dev.qualis.model.qms.economics.QualityCosts;
import dev.qualis.model.qms.economics.WeakPoint;
import dev.qualis.model.qms.organisation.Communication;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.7.2.2 f (should): costs are appraised, evaluated, analysed and reported. Looks at the costs of the current period: the
 * actual amount of each account, which with the plan is the appraisal; a measure for each weak point, which the opening of
 * 5.7.2.2 wants and analysis yields; and a report: a communication about the costs or an economic analysis, or the
 * costs' own claim of this clause with evidence.
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
                        account -> account.getActual() != null,
                        Fix.of("请记录实际金额。", "Record the actual amount.", "actual CNY …"))
                .eachIfAny(
                        "每个薄弱环节都有改进措施",
                        "each weak point has a measure",
                        costs.stream()
                                .flatMap(each -> each.getWeakPoints().stream())
                                .toList(),
                        (WeakPoint point) -> ModelTexts.isWritten(point.getMeasure()),
                        Fix.of("请写明针对偏差的措施。", "Name the measure that answers the deviation.", "measure \"…\" | \"…\""))
                .some(
                        "质量成本有报告",
                        "the costs are reported",
                        reports(company, costs),
                        Fix.of("请记录质量成本报告。", "Record the report.", "communication … on … { about … audience … }"))
                .verdict();
    }

    private List<EObject> reports(Company company, List<QualityCosts> costs) {
        List<EObject> reports = new ArrayList<>(company.all(
                Communication.class,
                communication -> company.today().hasHappened(communication.getDate())
                        && communication.getAbout().stream()
                                .anyMatch(about -> about instanceof EconomicAnalysis || costs.contains(about))));
        company.clause(clause()).map(company.index().clauses()::claims).orElse(List.of()).stream()
                .filter(claim -> !claim.fulfilment().getEvidence().isEmpty())
                .map(Claim::element)
                .filter(costs::contains)
                .forEach(reports::add);
        return reports;
    }
}
