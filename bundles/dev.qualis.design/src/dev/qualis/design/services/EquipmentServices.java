package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.due.Schedule;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.Equipment;
import java.util.List;
import java.util.Optional;

/** Equipment as rows of its register. */
public class EquipmentServices {

    /** The equipment, in the order of the text. */
    public List<Equipment> listedEquipment(QualityModel model) {
        return ProjectFacts.of(model).index().all(Equipment.class);
    }

    /** The number that the company gave it. */
    public String equipmentNumber(Equipment equipment) {
        return Cells.text(equipment.getNumber());
    }

    /** The number that its maker gave it. */
    public String equipmentSerial(Equipment equipment) {
        return Cells.text(equipment.getSerial());
    }

    /** What kind of equipment it is. */
    public String equipmentKind(Equipment equipment) {
        return ProjectFacts.of(equipment).label(equipment.getKind());
    }

    /** Where it is kept. */
    public String equipmentPlace(Equipment equipment) {
        return ProjectFacts.of(equipment).text(equipment.getLocation(), equipment);
    }

    /** Whether it may be used. */
    public String equipmentStatus(Equipment equipment) {
        return ProjectFacts.of(equipment).label(equipment.getStatus());
    }

    /** When it was last calibrated, and with which result. */
    public String equipmentCalibrated(Equipment equipment) {
        ProjectFacts facts = ProjectFacts.of(equipment);
        return Schedule.lastCalibration(equipment)
                .map(last -> (last.getDate() + " " + facts.label(last.getResult())).strip())
                .orElse("");
    }

    /** The certificate of the last calibration. */
    public String equipmentCertificate(Equipment equipment) {
        Optional<Calibration> last = Schedule.lastCalibration(equipment);
        return last.map(Calibration::getCertificate)
                .map(evidence -> evidence.getElement() == null
                        ? ProjectFacts.of(equipment).text(evidence.getText(), equipment)
                        : Cells.title(evidence.getElement()))
                .orElse("");
    }

    /** When it is to be calibrated again. */
    public String equipmentNextCalibration(Equipment equipment) {
        return Cells.text(Schedule.calibration(equipment).orElse(null));
    }

    /** When it is to be maintained again. */
    public String equipmentNextMaintenance(Equipment equipment) {
        return Cells.text(Schedule.maintenance(equipment).orElse(null));
    }

    /** Whether its calibration is overdue. */
    public boolean isCalibrationLate(Equipment equipment) {
        return Cells.isLate(equipment, Schedule.calibration(equipment));
    }

    /** Whether its maintenance is overdue. */
    public boolean isMaintenanceLate(Equipment equipment) {
        return Cells.isLate(equipment, Schedule.maintenance(equipment));
    }

    /** Whether it may not be used. */
    public boolean isOutOfUse(Equipment equipment) {
        return !Schedule.isInUse(equipment);
    }
}
