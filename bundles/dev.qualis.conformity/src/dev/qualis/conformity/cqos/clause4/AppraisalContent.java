package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalCriterion;
import dev.qualis.model.qms.standard.Clause;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A content of 4.5 a to f (should): the appraisals of the officer have a scored criterion of each clause in question, or of
 * the item itself. How old the appraisal may be is judged in 4.5. Some contents ask for more, from the last appraisal; that
 * counts once anything of the content is scored.
 */
public class AppraisalContent implements Rule {

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
    public final String clause() {
        return clause;
    }

    @Override
    public final Verdict judge(Company company) {
        List<AppraisalCriterion> criteria =
                company.all(Appraisal.class, appraisal -> company.officer().is(appraisal.getPosition())).stream()
                        .flatMap(appraisal -> appraisal.getCriteria().stream())
                        .filter(criterion -> criterion.getScore() != null)
                        .toList();
        Points points = company.points();
        for (String content : contents) {
            points.some(
                    "对" + label(content).zh() + "的考核项已评分",
                    "a criterion of " + label(content).en() + " is scored",
                    criteria.stream()
                            .filter(criterion -> isOf(criterion, content))
                            .toList(),
                    Fix.of(
                            "请把该内容列入考核并评分。",
                            "Appraise it, with a score.",
                            "criterion \"…\" | \"…\" weight … % score … of CQOS " + clause));
        }
        boolean scored = contents.stream().anyMatch(content -> criteria.stream().anyMatch(one -> isOf(one, content)));
        if (scored) {
            latest(company).ifPresent(appraisal -> addFurther(company, appraisal, points));
        }
        return points.verdict();
    }

    /** What a content is called: its clause as a rule. */
    Wording label(String content) {
        return new Wording(content, content);
    }

    /** Adds what the content asks of the last appraisal beside a score; nothing as a rule. */
    void addFurther(Company company, Appraisal appraisal, Points points) {}

    /** The criteria of an appraisal that bear on this content. */
    final List<AppraisalCriterion> criteria(Appraisal appraisal) {
        return appraisal.getCriteria().stream()
                .filter(criterion -> contents.stream().anyMatch(content -> isOf(criterion, content)))
                .toList();
    }

    private static Optional<Appraisal> latest(Company company) {
        return company
                .all(
                        Appraisal.class,
                        appraisal -> company.officer().is(appraisal.getPosition())
                                && company.today().hasHappened(appraisal.getDate())
                                && appraisal.getPeriod() != null)
                .stream()
                .max(Comparator.comparing(Appraisal::getDate));
    }

    /** Whether a criterion bears on a content: by a clause that it is of. */
    boolean isOf(AppraisalCriterion criterion, String content) {
        return criterion.getClauses().stream()
                .map(Clause::getNumber)
                .filter(Objects::nonNull)
                .anyMatch(
                        number -> number.equals(clause) || number.equals(content) || number.startsWith(content + "."));
    }
}
