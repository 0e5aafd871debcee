package dev.qualis.exchange.register;

import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Qualification;
import java.util.ArrayList;
import java.util.List;

/** A row for each qualification of a person. */
final class TrainingCells {

    private TrainingCells() {}

    static List<RegisterRow> of(Person person, ElementCells cells) {
        RegisterRow row = cells.row(person);
        if (person.getQualifications().isEmpty() || !cells.title(row, person, false)) {
            return List.of();
        }
        row.cells().put("person", row.cells().remove("title"));
        List<RegisterRow> rows = new ArrayList<>();
        for (Qualification qualification : person.getQualifications()) {
            RegisterRow part = row.again();
            if (cells.title(part, qualification, false)) {
                cells.put(part, "position", qualification, OrganisationPackage.Literals.QUALIFICATION__FOR_POSITION);
                cells.put(part, qualification, "trained", "tested", "granted", "expires");
                rows.add(part);
            }
        }
        return rows;
    }
}
