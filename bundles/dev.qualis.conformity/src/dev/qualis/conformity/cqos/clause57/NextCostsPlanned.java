package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.QualityCosts;
import java.util.List;

/**
 * 5.7.2.2 g (should): targets and plans for the next period. They are due in the last three months of the current one;
 * before, the clause does not apply unless they are there already.
 */
public final class NextCostsPlanned implements Rule {

    private static final int MONTHS_AHEAD = 3;

    @Override
    public String clause() {
        return "5.7.2.2.g";
    }

    @Override
    public Verdict judge(Company company) {
        CostPeriods periods = new CostPeriods(company);
        List<QualityCosts> next = periods.next();
        return next.isEmpty()
                ? periods.withCurrent(current -> withoutNext(company, current))
                : new PlannedCosts(company, next).addTo(company.points()).verdict();
    }

    private static Verdict withoutNext(Company company, List<QualityCosts> current) {
        return isEarly(company, current)
                ? Verdict.notApplicable(
                        "本期还有三个月以上，下一期计划未到编制时间。",
                        "The current period has more than three months to run: the next plan is not due.")
                : Verdict.notMet(
                        "没有下一期的质量成本计划。",
                        "There is no plan for the next period.",
                        Fix.of("请编制下一期的质量成本计划。", "Plan the next period.", "quality costs … for ‹year+1› in CNY { }"));
    }

    private static boolean isEarly(Company company, List<QualityCosts> current) {
        return current.stream()
                .allMatch(costs -> company.index()
                        .date()
                        .filter(today -> costs.getPeriod()
                                .last()
                                .minusMonths(MONTHS_AHEAD)
                                .isAfter(today))
                        .isPresent());
    }
}
