package dev.qualis.dsl.validation;

import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Exclusion;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** Clauses are left out with a reason, and only where their standard lets a company leave them out. */
public class ExclusionCheck extends QmsCheck {

    @Check
    public void checkExclusion(Exclusion exclusion) {
        for (int i = 0; i < exclusion.getClauses().size(); i++) {
            Clause clause = exclusion.getClauses().get(i);
            if (!clause.eIsProxy() && !isExcludable(clause)) {
                Standard standard = EcoreUtil2.getContainerOfType(clause, Standard.class);
                reportValue(
                        "qualis.exclusion.forbidden",
                        exclusion,
                        EnterprisePackage.Literals.EXCLUSION__CLAUSES,
                        i,
                        clause.getNumber(),
                        standard == null ? "" : standard.getName());
            }
        }
        if (exclusion.getReason() == null || exclusion.getReason().primary().isBlank()) {
            report("qualis.exclusion.reason.missing", exclusion, EnterprisePackage.Literals.EXCLUSION__CLAUSES);
        }
    }

    private static boolean isExcludable(Clause clause) {
        for (EObject at = clause; at instanceof Clause above; at = at.eContainer()) {
            if (above.isExcludable()) {
                return true;
            }
        }
        return false;
    }

    /** Nobody stands in for himself. */
    @Check
    public void checkDeputies(Position position) {
        int own = position.getDeputies().indexOf(position);
        if (own >= 0) {
            reportValue(
                    "qualis.position.deputy.own",
                    position,
                    OrganisationPackage.Literals.POSITION__DEPUTIES,
                    own,
                    name(position));
        }
    }
}
