package dev.qualis.design.services;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Evidence;
import dev.qualis.conformity.Percent;
import dev.qualis.conformity.Result;
import dev.qualis.conformity.SectionScore;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Standards and clauses with the results of the assessment and the evidence for them: the conformity tree. */
public class ClauseServices {

    private static final int NAMED = 3;
    /** The standards that are claimed or have rules. */
    public List<Standard> assessedStandards(QualityModel model) {
        return ProjectFacts.of(model).conformity().standards();
    }

    /** The standard's title with its score. */
    public String standardLabel(Standard standard) {
        ProjectFacts facts = ProjectFacts.of(standard);
        return facts.title(standard)
                + facts.choose("：", ": ")
                + percent(facts.conformity().of(standard).score());
    }

    /** Number and title of a clause, the result or the score, and the evidence. */
    public String clauseLabel(Clause clause) {
        ProjectFacts facts = ProjectFacts.of(clause);
        StringBuilder label = graded(clause, facts);
        ClauseResult result = facts.conformity().result(clause);
        if (result != null) {
            appendEvidence(label, result, facts);
        }
        return label.toString();
    }

    /** Number and title of a clause, the result or the score, and what is missing where a rule has found that out. */
    public String clauseOverview(Clause clause) {
        ProjectFacts facts = ProjectFacts.of(clause);
        StringBuilder label = graded(clause, facts);
        ClauseResult result = facts.conformity().result(clause);
        boolean missing = result != null
                && result.judgedByRule()
                && result.result().isApplicable()
                && result.result().share() < 1;
        if (missing && !hasScore(clause, facts)) {
            label.append('\n')
                    .append(facts.choose(result.reason().zh(), result.reason().en()));
        } else if (isMet(clause)) {
            label.append(" ✓");
        }
        return label.toString();
    }

    /** The parts of a clause that is not fully met; what is met needs no look at its parts. */
    public List<Clause> unmetParts(Clause clause) {
        return isPartlyMet(clause) || isNotMet(clause) ? clause.getClauses() : List.of();
    }

    private static boolean hasScore(Clause clause, ProjectFacts facts) {
        SectionScore section = facts.conformity().section(clause);
        return section != null && section.weight() > 0;
    }

    private static StringBuilder graded(Clause clause, ProjectFacts facts) {
        StringBuilder label = new StringBuilder((clause.getNumber() + " " + facts.title(clause)).strip());
        ClauseResult result = facts.conformity().result(clause);
        if (hasScore(clause, facts)) {
            label.append(facts.choose("：", ": "))
                    .append(percent(facts.conformity().section(clause).score()));
        } else if (result != null) {
            label.append(facts.choose("：", ": ")).append(word(result.result(), facts));
        }
        return label;
    }

    private static String word(Result result, ProjectFacts facts) {
        return switch (result) {
            case Result.Met met -> facts.choose("符合", "met");
            case Result.PartlyMet partly -> facts.choose("部分符合 ", "partly met ") + percent(partly.share());
            case Result.Claimed claimed -> facts.choose("仅有声明", "claimed");
            case Result.NotMet not -> facts.choose("不符合", "not met");
            case Result.NotApplicable not -> facts.choose("不适用", "not applicable");
        };
    }

    /** Rounded down, so that 100 % means all. */
    private static String percent(double share) {
        return Percent.of(share) + " %";
    }

    private static void appendEvidence(StringBuilder label, ClauseResult result, ProjectFacts facts) {
        List<String> evidence = result.evidence().stream()
                .map(Evidence::element)
                .filter(NamedElement.class::isInstance)
                .map(element -> facts.title((NamedElement) element))
                .filter(title -> !title.isBlank()) // parts without a name of their own
                .distinct()
                .toList();
        if (evidence.isEmpty()) {
            return;
        }
        label.append("  ← ")
                .append(evidence.stream().limit(NAMED).collect(Collectors.joining(facts.choose("、", ", "))));
        if (evidence.size() > NAMED) {
            label.append(" +").append(evidence.size() - NAMED);
        }
    }

    /** Whether the clause, or everything below it, is met. */
    public boolean isMet(Clause clause) {
        return is(clause, Result.Met.class::isInstance, score -> score >= 1);
    }

    /** Whether a part of the clause, or of what is below it, is met. */
    public boolean isPartlyMet(Clause clause) {
        return is(
                clause,
                result -> result instanceof Result.PartlyMet || result instanceof Result.Claimed,
                score -> score > 0 && score < 1);
    }

    /** Whether nothing of the clause, or of what is below it, is met. */
    public boolean isNotMet(Clause clause) {
        return is(clause, Result.NotMet.class::isInstance, score -> score <= 0);
    }

    private static boolean is(Clause clause, Predicate<Result> own, Predicate<Double> section) {
        ProjectFacts facts = ProjectFacts.of(clause);
        SectionScore score = facts.conformity().section(clause);
        if (score != null && score.weight() > 0) {
            return section.test(score.score());
        }
        ClauseResult result = facts.conformity().result(clause);
        return result != null && own.test(result.result());
    }
}
