package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Authority;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;
import org.eclipse.xtext.validation.Check;

/** Positions report upwards, have posts to fill, and powers over something (CQOS 4.4, 5.1.3). */
public class PositionCheck extends QmsCheck {

    @Check
    public void checkReportingLine(QualityModel file) {
        List<Position> positions = FileElements.of(file, Position.class);
        new Cycle<Position>(position -> position.getReportsTo() == null ? List.of() : List.of(position.getReportsTo()))
                .find(
                        positions,
                        file.eResource(),
                        cycle -> report(
                                "qualis.position.reporting.cycle",
                                cycle.getFirst(),
                                OrganisationPackage.Literals.POSITION__REPORTS_TO,
                                name(cycle.getFirst()),
                                Cycle.path(cycle)));
    }

    @Check
    public void checkHeadcount(Position position) {
        Integer headcount = position.getHeadcount();
        if (headcount != null && headcount < 1) {
            report(
                    "qualis.position.headcount.invalid",
                    position,
                    OrganisationPackage.Literals.POSITION__HEADCOUNT,
                    name(position),
                    headcount);
        }
    }

    @Check
    public void checkVetoHasObject(Authority authority) {
        if (authority.getKinds().contains(AuthorityKind.VETO)
                && authority.getOver().isEmpty()
                && authority.getAt().isEmpty()
                && authority.eContainer() instanceof Position position) {
            reportValue(
                    "qualis.position.authority.decision.missing",
                    authority,
                    OrganisationPackage.Literals.AUTHORITY__KINDS,
                    authority.getKinds().indexOf(AuthorityKind.VETO),
                    name(position));
        }
    }
}
