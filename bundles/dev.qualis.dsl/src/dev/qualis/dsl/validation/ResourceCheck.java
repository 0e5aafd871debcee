package dev.qualis.dsl.validation;

import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.CalibrationResult;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.EquipmentKind;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierStatus;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.xtext.validation.Check;

/** Suppliers and equipment are used as their records allow (ISO 9001 7.1.5, 8.4.1). */
public class ResourceCheck extends RecordCheck {

    private static final Set<SupplierStatus> BARRED = Set.of(SupplierStatus.SUSPENDED, SupplierStatus.REMOVED);

    @Check
    public void checkResources(QualityModel file) {
        Records records = records(file);
        if (records.today() == null) {
            return;
        }
        records.in(file, Supplier.class).forEach(this::checkSupplier);
        records.in(file, Equipment.class).forEach(this::checkEquipment);
    }

    private void checkSupplier(Supplier supplier) {
        if (supplier.getStatus() == SupplierStatus.APPROVED
                && supplier.getEvaluations().isEmpty()) {
            report(
                    "qualis.supplier.evaluation.missing",
                    supplier,
                    ResourcePackage.Literals.SUPPLIER__STATUS,
                    name(supplier));
        }
        if (supplier.getStatus() == SupplierStatus.CANDIDATE && supplier.getApproved() != null) {
            report(
                    "qualis.supplier.candidate.approved",
                    supplier,
                    ResourcePackage.Literals.SUPPLIER__STATUS,
                    name(supplier),
                    supplier.getApproved().toString());
        }
        if (BARRED.contains(supplier.getStatus()) && !supplier.getProcesses().isEmpty()) {
            reportValue(
                    "qualis.supplier.barred.used",
                    supplier,
                    ResourcePackage.Literals.SUPPLIER__PROCESSES,
                    0,
                    name(supplier),
                    word(supplier, ResourcePackage.Literals.SUPPLIER_STATUS, supplier.getStatus()),
                    name(supplier.getProcesses().getFirst()));
        }
    }

    private void checkEquipment(Equipment equipment) {
        if (!Schedule.isInUse(equipment)) {
            checkRetired(equipment);
            return;
        }
        Calibration last = Schedule.lastCalibration(equipment).orElse(null);
        boolean wanted = equipment.getKind() == EquipmentKind.MEASURING || equipment.getCalibrationInterval() != null;
        if (last == null && wanted && equipment.getNextCalibration() == null) {
            report(
                    "qualis.equipment.calibration.missing",
                    equipment,
                    CorePackage.Literals.NAMED_ELEMENT__NAME,
                    name(equipment));
        } else if (last != null && last.getResult() == CalibrationResult.FAILED) {
            report(
                    "qualis.equipment.calibration.failed",
                    last,
                    ResourcePackage.Literals.CALIBRATION__RESULT,
                    name(equipment),
                    last.getDate().toString());
        } else if (last != null) {
            checkNext(equipment, last.getDate());
        }
    }

    /** The day that is named lies within the interval; it may come sooner. */
    private void checkNext(Equipment equipment, LocalDate last) {
        due(last, equipment.getCalibrationInterval())
                .filter(due -> equipment.getNextCalibration() != null
                        && equipment.getNextCalibration().isAfter(due.plusMonths(1)))
                .ifPresent(due -> report(
                        "qualis.equipment.calibration.late",
                        equipment,
                        ResourcePackage.Literals.EQUIPMENT__NEXT_CALIBRATION,
                        name(equipment),
                        equipment.getNextCalibration().toString(),
                        due.toString()));
    }

    private void checkRetired(Equipment equipment) {
        if (!equipment.getProcesses().isEmpty()) {
            reportValue(
                    "qualis.equipment.unfit.used",
                    equipment,
                    ResourcePackage.Literals.EQUIPMENT__PROCESSES,
                    0,
                    name(equipment),
                    word(equipment, ResourcePackage.Literals.EQUIPMENT_STATUS, equipment.getStatus()),
                    name(equipment.getProcesses().getFirst()));
        }
    }
}
