package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import java.util.List;
import org.eclipse.xtext.validation.Check;

/** Units form a tree. */
public class UnitCheck extends QmsCheck {

    @Check
    public void checkTree(QualityModel file) {
        List<OrganisationalUnit> units = FileElements.of(file, OrganisationalUnit.class);
        new Cycle<OrganisationalUnit>(unit -> unit.getParent() == null ? List.of() : List.of(unit.getParent()))
                .find(
                        units,
                        file.eResource(),
                        cycle -> report(
                                "qualis.unit.cycle",
                                cycle.getFirst(),
                                OrganisationPackage.Literals.ORGANISATIONAL_UNIT__PARENT,
                                name(cycle.getFirst()),
                                Cycle.path(cycle)));
    }
}
