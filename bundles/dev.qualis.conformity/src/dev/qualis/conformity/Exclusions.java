package dev.qualis.conformity;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.enterprise.Exclusion;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.LocalizedText;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;

/** The clauses that the company leaves out with a reason, where their standard lets it. */
public final class Exclusions {

    /** How a reason begins that says so, in the words that companies use. */
    private static final Pattern NOT_APPLICABLE = Pattern.compile(
            "\\s*((is |are |it is"
                    + " )?not\\s+(applicable|relevant)|(does|do)\\s+not\\s+apply|n\\s*\\.?/?\\s*a\\b|excluded|exclusion|不适用|不涉及|无此|删减).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Map<Clause, LocalizedText> reasons = new IdentityHashMap<>();

    Exclusions(ModelIndex index) {
        for (Exclusion exclusion : index.all(Exclusion.class)) {
            if (isSaid(exclusion.getReason())) {
                exclusion.getClauses().forEach(clause -> reasons.putIfAbsent(clause, exclusion.getReason()));
            }
        }
        for (Fulfilment fulfilment : index.all(Fulfilment.class)) {
            if (isExclusion(fulfilment)) {
                fulfilment.getClauses().forEach(clause -> reasons.putIfAbsent(clause, fulfilment.getReason()));
            }
        }
    }

    private static boolean isSaid(LocalizedText reason) {
        return reason != null && !reason.primary().isBlank();
    }

    /** Whether a statement says, with a reason that begins so, that clauses do not apply; it is no claim then. */
    public static boolean isExclusion(Fulfilment fulfilment) {
        return fulfilment.getEvidence().isEmpty()
                && fulfilment.getReason() != null
                && NOT_APPLICABLE.matcher(fulfilment.getReason().primary()).matches();
    }

    /** Whether a claim says that the clause is met. */
    static boolean isClaim(Claim claim) {
        return !isExclusion(claim.fulfilment());
    }

    /** Why a clause does not apply: itself or one around it is left out, and the standard lets it be. */
    Optional<LocalizedText> of(Clause clause) {
        LocalizedText reason = null;
        boolean allowed = false;
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            allowed |= above.isExcludable();
            reason = reason == null ? reasons.get(above) : reason;
        }
        return allowed ? Optional.ofNullable(reason) : Optional.empty();
    }

    /** Whether the clause, or one around it, is left out although the standard asks it of everybody. */
    boolean isForbidden(Clause clause) {
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            if (reasons.containsKey(above)) {
                return of(clause).isEmpty();
            }
        }
        return false;
    }
}
