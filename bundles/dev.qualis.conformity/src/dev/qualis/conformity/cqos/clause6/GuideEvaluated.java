package dev.qualis.conformity.cqos.clause6;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.assessment.ClauseScore;
import dev.qualis.model.qms.standard.Clause;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 6.2 a (should): the evaluation looks at how far the guide is fulfilled. Asks for an indicator that judges this clause,
 * and for scores of the last evaluation in every section of clauses 4 and 5: one in the section or one of the chapter, which
 * stands for all its sections. One score of this clause, which stands for the whole guide, will do as well.
 *
 * <p>How far the guide <em>is</em> fulfilled is the score that {@link dev.qualis.conformity.Conformity} computes
 * over all clauses, as mission.md asks. It does not flow back into this clause: the guide wants fulfilment to be
 * evaluated here, not to be high. So nothing refers to itself, and a defect elsewhere does not lower this clause as well.
 */
public final class GuideEvaluated implements Rule {

    private static final String CLAUSE = "6.2.a";

    @Override
    public String clause() {
        return CLAUSE;
    }

    @Override
    public Verdict judge(Company company) {
        Evaluations evaluations = new Evaluations(company);
        if (evaluations.schemes().isEmpty() && evaluations.last().isEmpty()) {
            return Evaluations.noScheme();
        }
        List<ClauseScore> scores = evaluations.lastScores();
        List<Clause> sections = Stream.of("4", "5")
                .flatMap(chapter -> company.clause(chapter).stream())
                .flatMap(chapter -> chapter.getClauses().stream())
                .toList();
        Function<Clause, List<ClauseScore>> scoresOf =
                section -> scores.stream().filter(score -> isOf(score, section)).toList();
        String open = sections.stream()
                .filter(section -> scoresOf.apply(section).isEmpty())
                .map(Clause::getNumber)
                .findFirst()
                .orElse("…");
        return company.points()
                .some(
                        "有指标评估指南的落实",
                        "an indicator judges how far the guide is fulfilled",
                        evaluations.indicators(CLAUSE),
                        Fix.of(
                                "请设置该指标。",
                                "Add the indicator.",
                                "indicator … weight … % { formula \"…\" | \"…\" judges CQOS 6.2.a }"))
                .covered(
                        "上次评估覆盖指南各节（对6.2.a的一个评分代表全部）",
                        "the last evaluation covered each section of the guide, for which one score of 6.2.a stands"
                                + " for all",
                        sections,
                        Evaluations::name,
                        scoresOf,
                        Fix.of("请评估该节并打分。", "Score the section.", "score CQOS " + open + " = … evidence \"…\" | \"…\""))
                .verdict();
    }

    private static boolean isOf(ClauseScore score, Clause section) {
        Clause scored = score.getClause();
        return scored != null && (CLAUSE.equals(scored.getNumber()) || Evaluations.isAbout(scored, section));
    }
}
