package dev.qualis.exchange.oscal;

import dev.qualis.model.qms.standard.Clause;

/**
 * What an assessment came to for one clause.
 *
 * @param state as {@code met}, {@code partly}, {@code claimed}, {@code not} or {@code notApplicable}
 * @param share how much of it is met, 0 to 1
 * @param reason one sentence
 */
public record ClauseFinding(Clause clause, String state, double share, String reason) {

    boolean isApplicable() {
        return !state.equals("notApplicable");
    }

    boolean isSatisfied() {
        return state.equals("met");
    }
}
