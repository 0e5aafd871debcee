package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.compliance.Register;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** 4.3 d: law on products and services found and kept. Looks at the registers; reviews are 5.5.2 a. */
public final class ComplianceDuty extends Duty {

    public ComplianceDuty() {
        super("4.3.d", null);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return company.all(Register.class, register -> company.officer().is(register.getOwner()));
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                "登记册里有要求",
                "a register holds obligations",
                company.all(
                        Register.class, register -> !register.getObligations().isEmpty()),
                Fix.of("请登记一项要求。", "Register an obligation.", "obligation … { source law \"…\" in CN }"));
    }
}
