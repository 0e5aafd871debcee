package dev.qualis.dsl.validation;

import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.Enterprise;
import dev.qualis.model.qms.enterprise.Site;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/**
 * A claim names what shows it (CQOS 6.2): words alone are told, as one where a file has many of them. What carries the
 * claim may itself show it – a process with its roles, a metric with its values, a document; a unit, a body, a position, a
 * person, a site or the enterprise do not.
 */
public class ClaimCheck extends RecordCheck {

    /** More of them in one file are told as one. */
    private static final int MOST = 5;

    @Check
    public void checkClaims(QualityModel file) {
        Records records = records(file);
        if (records.today() == null) {
            return;
        }
        List<Fulfilment> bare = records.in(file, Fulfilment.class).stream()
                .filter(claim -> claim.getEvidence().isEmpty())
                .filter(claim -> claim.getReason() != null || !isShown(claim.eContainer()))
                .filter(claim -> claim.getClauses().stream().anyMatch(Records::isKnown))
                .toList();
        if (bare.size() > MOST) {
            Fulfilment first = bare.getFirst();
            addIssue(
                    issues().message(Spelling.of(first), "qualis.claim.evidence.many", bare.size(), clause(first)),
                    first,
                    CorePackage.Literals.FULFILMENT__CLAUSES,
                    "qualis.claim.evidence.missing");
        } else {
            bare.forEach(claim -> report(
                    "qualis.claim.evidence.missing", claim, CorePackage.Literals.FULFILMENT__CLAUSES, clause(claim)));
        }
    }

    private static boolean isShown(EObject element) {
        return switch (element) {
            case OrganisationalUnit unit -> false;
            case Position position -> false;
            case Person person -> false;
            case Enterprise enterprise -> false;
            case Site site -> false;
            default -> true;
        };
    }

    /** The first clause that is claimed, as the language writes it. */
    private static String clause(Fulfilment claim) {
        Clause first =
                claim.getClauses().stream().filter(Records::isKnown).findFirst().orElseThrow();
        return EcoreUtil2.getContainerOfType(first, Standard.class).getName() + " " + first.getNumber();
    }
}
