package dev.qualis.conformity;

import dev.qualis.model.qms.standard.Clause;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The result for one clause.
 *
 * @param clause the clause of the standard
 * @param result how well it is met
 * @param weight how much it counts; 0 where it is a note or does not apply
 * @param evidence what speaks for it: first what a rule found, then what the model claims
 * @param reason why, one sentence
 * @param fix the cheapest next step; nothing where nothing is left to do
 * @param judgedByRule whether a rule judged it; otherwise claims alone did
 * @param criteria the points that the rule asks about, in its order; none where there is no rule or it has not come to them
 */
public record ClauseResult(
        Clause clause,
        Result result,
        double weight,
        List<Evidence> evidence,
        Wording reason,
        Optional<Fix> fix,
        boolean judgedByRule,
        List<Criterion> criteria) {

    public ClauseResult {
        evidence = List.copyOf(evidence);
        criteria = List.copyOf(criteria);
    }

    ClauseResult spelled(UnaryOperator<String> spelling) {
        return new ClauseResult(
                clause,
                result,
                weight,
                evidence,
                reason,
                fix.map(step -> step.spelled(spelling)),
                judgedByRule,
                criteria);
    }
}
