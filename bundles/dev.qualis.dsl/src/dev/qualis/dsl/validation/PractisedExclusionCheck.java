package dev.qualis.dsl.validation;

import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Exclusion;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.EquipmentKind;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierStatus;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** What a company leaves out of its system it does not do: no design without 8.3, no measuring equipment without 7.1.5 (ISO 9001 4.3). */
public class PractisedExclusionCheck extends RecordCheck {

    private static final String STANDARD = "ISO9001";

    @Check
    public void checkExclusions(QualityModel file) {
        Records records = records(file);
        for (Exclusion exclusion : records.in(file, Exclusion.class)) {
            for (int i = 0; i < exclusion.getClauses().size(); i++) {
                int index = i;
                Clause clause = exclusion.getClauses().get(i);
                if (!Records.isKnown(clause)
                        || !STANDARD.equals(EcoreUtil2.getContainerOfType(clause, Standard.class)
                                .getName())) {
                    continue;
                }
                practice(clause.getNumber(), records)
                        .ifPresent(element -> reportValue(
                                "qualis.exclusion.practised",
                                exclusion,
                                EnterprisePackage.Literals.EXCLUSION__CLAUSES,
                                index,
                                clause.getNumber(),
                                name(element)));
            }
        }
    }

    /** Something that is done although its clause, as a whole, is said not to apply. */
    private static Optional<? extends NamedElement> practice(String clause, Records records) {
        return switch (clause) {
            case "8.3" ->
                records.all(Process.class).stream()
                        .filter(process -> process.getStage() == BusinessStage.DESIGN)
                        .findFirst();
            case "7.1.5" ->
                records.all(Equipment.class).stream()
                        .filter(equipment -> equipment.getKind() == EquipmentKind.MEASURING)
                        .filter(Schedule::isInUse)
                        .findFirst();
            case "8.4" ->
                records.all(Supplier.class).stream()
                        .filter(supplier -> supplier.getStatus() == SupplierStatus.APPROVED)
                        .findFirst();
            default -> Optional.empty();
        };
    }
}
