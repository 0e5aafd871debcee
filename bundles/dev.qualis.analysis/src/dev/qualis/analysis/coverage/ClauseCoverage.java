package dev.qualis.analysis.coverage;

import dev.qualis.analysis.Claim;
import dev.qualis.model.qms.standard.Clause;
import java.util.List;
import java.util.Optional;

/**
 * Who claims to fulfil a clause.
 *
 * @param clause the clause
 * @param depth 0 on the first level of the standard
 * @param provision whether the clause is judged at all; headings and notes are not
 * @param claims claims of the clause itself
 * @param through the nearest clause above that is claimed as a whole; nothing where there is none
 * @param share how many provisions, this one and those below, are claimed
 */
public record ClauseCoverage(
        Clause clause, int depth, boolean provision, List<Claim> claims, Optional<Clause> through, Share share) {

    public ClauseCoverage {
        claims = List.copyOf(claims);
    }

    /** Whether the clause is claimed, by itself or as part of a clause above it. */
    public boolean isClaimed() {
        return !claims.isEmpty() || through.isPresent();
    }

    /** Whether this is a provision that nobody claims. */
    public boolean isGap() {
        return provision && !isClaimed();
    }
}
