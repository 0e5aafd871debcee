package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** 4.3 a: quality organisation with clear duties. Looks at the unit that the officer leads, and at duties and authority. */
public final class OrganisationDuty extends Duty {

    public OrganisationDuty() {
        super("4.3.a", null);
    }

    @Override
    List<? extends EObject> owned(Company company) {
        return company.officer()
                .position()
                .map(company.index().organisation()::unitsHeadedBy)
                .orElse(List.of());
    }

    @Override
    Points means(Company company, Points points) {
        return points.some(
                "其职责已写明",
                "the officer's duties are written down",
                company
                        .officer()
                        .position()
                        .filter(position -> !position.getDuties().isEmpty())
                        .stream()
                        .toList(),
                Fix.of("请写明职责。", "Write the duties down.", "duties \"…\" | \"…\""));
    }
}
