package dev.qualis.analysis.conformity.clause4;

import dev.qualis.analysis.conformity.Company;
import dev.qualis.analysis.conformity.Fix;
import dev.qualis.analysis.conformity.Points;
import dev.qualis.analysis.conformity.Rule;
import dev.qualis.analysis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalCriterion;
import dev.qualis.model.qms.standard.Clause;
import java.util.List;
import java.util.Objects;

/**
 * A content of 4.5 a to f: the appraisals of the officer have a scored criterion of each clause in question, or of the
 * item itself. How old the appraisal may be is judged in 4.5.
 */
public final class AppraisalContent implements Rule {

    private final String clause;
    private final List<String> contents;

    /**
     * @param clause the item of 4.5
     * @param contents the numbers of the clauses, those below included, of which each asks for a criterion
     */
    public AppraisalContent(String clause, String... contents) {
        this.clause = clause;
        this.contents = List.of(contents);
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public Verdict judge(Company company) {
        List<AppraisalCriterion> criteria =
                company.all(Appraisal.class, appraisal -> company.isOfficer(appraisal.getPosition())).stream()
                        .flatMap(appraisal -> appraisal.getCriteria().stream())
                        .filter(criterion -> criterion.getScore() != null)
                        .toList();
        Points points = company.points();
        for (String content : contents) {
            points.some(
                    "对" + content + "的考核项已评分",
                    "a criterion of " + content + " is scored",
                    criteria.stream()
                            .filter(criterion -> isOf(criterion, content))
                            .toList(),
                    Fix.of(
                            "请把该内容列入考核并评分。",
                            "Appraise it, with a score.",
                            "criterion \"…\" | \"…\" weight … % score … of CQOS " + clause));
        }
        return points.verdict();
    }

    private boolean isOf(AppraisalCriterion criterion, String content) {
        return criterion.getClauses().stream()
                .map(Clause::getNumber)
                .filter(Objects::nonNull)
                .anyMatch(
                        number -> number.equals(clause) || number.equals(content) || number.startsWith(content + "."));
    }
}
