package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.resource.Equipment;
import dev.qualis.model.qms.resource.ResourcePackage.Literals;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/** Registers of measuring equipment: numbers, where it is, calibrations. One number is one piece, whatever others share its name. */
public final class EquipmentRows implements RowHandler {

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Optional<String> number = row.text("number");
        boolean known = row.known(Literals.EQUIPMENT, title.orElseThrow())
                .map(Equipment.class::cast)
                .filter(equipment -> Optional.ofNullable(equipment.getNumber()).equals(number))
                .isPresent();
        String called = known
                ? title.orElseThrow()
                : title.orElseThrow() + number.map(each -> " " + each).orElse("");
        Draft equipment = drafts.of(
                Literals.EQUIPMENT, called, row.sheet(), row.cell("title").orElseThrow());
        row.text("second").ifPresent(equipment::second);
        number.ifPresent(each -> equipment.add("number", each));
        row.text("serial").ifPresent(serial -> equipment.add("serial", serial));
        row.text("location").ifPresent(location -> equipment.add("location", LocalizedText.of(location)));
        row.word("status", Literals.EQUIPMENT_STATUS).ifPresent(status -> equipment.add("status", status));
        row.mention("owner", OrganisationPackage.Literals.POSITION, false)
                .ifPresent(owner -> equipment.add("owner", owner));
        row.interval("interval").ifPresent(interval -> equipment.add("calibrationInterval", interval));
        row.day("next").ifPresent(day -> equipment.add("nextCalibration", day));
        calibration(row, equipment);
    }

    private static void calibration(RowReader row, Draft equipment) {
        Optional<LocalDate> calibrated = row.day("date");
        Optional<Cell> certificate = row.cell("certificate");
        if (calibrated.isEmpty()) {
            certificate.ifPresent(cell -> row.report(cell, "reported.dateMissing"));
            return;
        }
        Draft calibration = equipment.part(
                "calibrations",
                Literals.CALIBRATION,
                calibrated.orElseThrow().toString(),
                row.cell("date").orElseThrow());
        calibration.add("date", calibrated.orElseThrow());
        row.text("certificate")
                .ifPresent(text -> calibration
                        .part("certificate", CorePackage.Literals.EVIDENCE, text, certificate.orElseThrow())
                        .add("text", LocalizedText.of(text)));
    }
}
