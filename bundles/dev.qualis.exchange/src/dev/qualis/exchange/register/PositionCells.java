package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.value.CellText;
import dev.qualis.model.qms.organisation.Holding;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.List;

/** A row for each holder of a position, or one where nobody holds it. */
final class PositionCells {

    private PositionCells() {}

    static List<RegisterRow> of(Position position, List<Holding> holdings, ElementCells cells) {
        RegisterRow row = cells.row(position);
        if (!cells.title(row, position, true)) {
            return List.of();
        }
        cells.put(row, position, "unit", "reportsTo", "headcount", "fullTime", "duties");
        cells.put(row, "dotted", position, OrganisationPackage.Literals.POSITION__DOTTED_TO);
        cells.put(row, "function", position, OrganisationPackage.Literals.POSITION__FUNCTIONS);
        if (position.isVacant()) {
            row.cells().put("holder", new CellValue.Text(cells.chinese() ? "空缺" : "vacant"));
        }
        List<RegisterRow> rows = new ArrayList<>();
        for (Holding holding : holdings) {
            Person person = (Person) holding.eContainer();
            RegisterRow held = row.again();
            cells.reference(person, OrganisationPackage.Literals.PERSON)
                    .filter(name -> CellText.people(name.shown()).size() == 1)
                    .ifPresentOrElse(name -> held.cells().put("holder", name), () -> cells.leaveOut(held, "holder"));
            if (held.cells().containsKey("holder")) {
                cells.put(held, holding, "since");
            }
            rows.add(held);
        }
        return rows.isEmpty() ? List.of(row) : rows;
    }
}
