package dev.qualis.conformity;

import java.util.List;

/**
 * The rules that a standard has of its own. To give one rules, write a package beside the engine with a class of this kind
 * and a public constructor without parameters, and name it in {@code META-INF/services/dev.qualis.conformity.RuleSet};
 * nothing else changes. Clauses without a rule are judged by claims and by the evidence for clauses that correspond.
 */
public interface RuleSet {

    /** The name of the standard, as catalogues declare it, such as {@code CQOS}. */
    String standard();

    /**
     * Whether the rules alone decide. Where they do not, claims with evidence help, exclusions take clauses out, and open
     * findings outvote what speaks for a clause.
     */
    default boolean decidesAlone() {
        return false;
    }

    /** The rules, in the order of the standard, at most one for a clause. */
    List<Rule> rules();
}
