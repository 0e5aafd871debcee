package dev.qualis.conformity;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * What a rule finds.
 *
 * @param result how well the clause is met
 * @param found the elements that speak for it, in the order of the rule
 * @param reason why, one sentence
 * @param fix the cheapest next step; nothing where nothing is left to do
 * @param criteria the points that the clause asks about, in the order of the rule; none where the rule has not come to them
 */
public record Verdict(Result result, List<EObject> found, Wording reason, Optional<Fix> fix, List<Criterion> criteria) {

    public Verdict {
        found = List.copyOf(found);
        criteria = List.copyOf(criteria);
    }

    /** A verdict without points. */
    public Verdict(Result result, List<EObject> found, Wording reason, Optional<Fix> fix) {
        this(result, found, reason, fix, List.of());
    }

    /** Nothing of the clause holds. */
    public static Verdict notMet(String zh, String en, Fix fix) {
        return new Verdict(new Result.NotMet(), List.of(), new Wording(zh, en), Optional.of(fix));
    }

    /** The clause asks nothing of this company, because of a reason. */
    public static Verdict notApplicable(String zh, String en) {
        Wording because = new Wording(zh, en);
        return new Verdict(new Result.NotApplicable(because), List.of(), because, Optional.empty());
    }
}
