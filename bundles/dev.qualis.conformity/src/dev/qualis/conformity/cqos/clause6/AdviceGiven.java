package dev.qualis.conformity.cqos.clause6;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.assessment.Assessment;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.assessment.Recommendation;
import java.util.List;

/**
 * 6.2 d (should): advice follows the evaluation. Looks at the last evaluation: each gap it recorded has a recommendation for
 * its clause, for one in it or for the one that it is in. An evaluation without gaps still gives some advice.
 */
public final class AdviceGiven implements Rule {

    @Override
    public String clause() {
        return "6.2.d";
    }

    @Override
    public Verdict judge(Company company) {
        Evaluations evaluations = new Evaluations(company);
        if (evaluations.last().isEmpty()) {
            return Evaluations.neverHeld();
        }
        List<Recommendation> advice = evaluations
                .last()
                .<List<Recommendation>>map(Assessment::getRecommendations)
                .orElse(List.of());
        Fix fix = Fix.of("请写出改进建议。", "Give advice.", "recommendation \"…\" | \"…\" for CQOS …");
        List<ClauseScore> gaps = evaluations.lastGaps();
        if (gaps.isEmpty()) {
            return company.points()
                    .some("上次评估提出了改进建议", "the last evaluation gave advice", advice, fix)
                    .verdict();
        }
        return company.points()
                .each(
                        "上次评估的每个差距都有改进建议",
                        "each gap of the last evaluation has advice",
                        gaps,
                        Evaluations::name,
                        gap -> advice.stream()
                                .flatMap(each -> each.getClauses().stream())
                                .anyMatch(clause -> Evaluations.isAbout(clause, gap.getClause())),
                        fix)
                .verdict();
    }
}
