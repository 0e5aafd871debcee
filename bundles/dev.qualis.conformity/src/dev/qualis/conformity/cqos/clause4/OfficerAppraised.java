package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalConsequence;
import java.util.List;

/**
 * 4.5: regular appraisal decides renewal or dismissal. Regular means within fifteen months: a year, and a quarter to do
 * it. What is appraised is judged item by item in 4.5 a to f.
 */
public final class OfficerAppraised implements Rule {

    private static final int MONTHS = 15;

    @Override
    public String clause() {
        return "4.5";
    }

    @Override
    public Verdict judge(Company company) {
        List<Appraisal> recent = company.all(
                Appraisal.class,
                appraisal -> company.officer().is(appraisal.getPosition())
                        && company.today().isOfLastMonths(appraisal.getDate(), MONTHS));
        return company.officer()
                .judge(officer -> company.points()
                        .some(
                                "首席质量官定期接受考核",
                                "the officer is appraised regularly",
                                recent,
                                Fix.of(
                                        "请考核首席质量官。",
                                        "Appraise the officer.",
                                        "appraisal … of ‹officer› for ‹year-1› on … { }"))
                        .some(
                                "考核结果决定续聘或解聘",
                                "the result decides renewal or dismissal",
                                recent.stream()
                                        .filter(appraisal ->
                                                appraisal.getConsequence() != AppraisalConsequence.UNSPECIFIED)
                                        .toList(),
                                Fix.of("请写明考核结果的应用。", "State the consequence of the appraisal.", "consequence renewed"))
                        .verdict());
    }
}
