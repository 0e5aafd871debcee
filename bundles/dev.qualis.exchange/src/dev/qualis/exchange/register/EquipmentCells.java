package dev.qualis.exchange.register;

import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.resource.Calibration;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.ResourcePackage;
import java.util.Comparator;
import java.util.List;

/** A row for a piece of equipment, with the last calibration. */
final class EquipmentCells {

    private EquipmentCells() {}

    static List<RegisterRow> of(Equipment equipment, ElementCells cells) {
        RegisterRow row = cells.row(equipment);
        if (!cells.title(row, equipment, true)) {
            return List.of();
        }
        cells.put(row, equipment, "number", "serial", "location", "status", "owner");
        cells.put(row, "interval", equipment, ResourcePackage.Literals.EQUIPMENT__CALIBRATION_INTERVAL);
        cells.put(row, "next", equipment, ResourcePackage.Literals.EQUIPMENT__NEXT_CALIBRATION);
        equipment.getCalibrations().stream()
                .filter(calibration -> calibration.getDate() != null)
                .max(Comparator.comparing(Calibration::getDate))
                .ifPresent(calibration -> {
                    cells.put(row, calibration, "date");
                    Evidence certificate = calibration.getCertificate();
                    if (certificate != null && certificate.getText() != null) {
                        cells.text(row, "certificate", certificate.getText());
                    }
                });
        return List.of(row);
    }
}
