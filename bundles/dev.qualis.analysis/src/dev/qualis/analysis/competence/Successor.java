package dev.qualis.analysis.competence;

import dev.qualis.analysis.coverage.Share;
import dev.qualis.model.qms.organisation.Person;
import java.util.List;

/**
 * A person who is to take a position over.
 *
 * @param person the person
 * @param fits each competence that the position asks for
 * @param share of them that the person has on the level asked for
 */
public record Successor(Person person, List<CompetenceFit> fits, Share share) {

    public Successor {
        fits = List.copyOf(fits);
    }

    /** Whether nothing that the position asks for is missing. */
    public boolean isReady() {
        return share.part() == share.whole();
    }
}
