package dev.qualis.exchange.register;

import dev.qualis.model.qms.organisation.CompetenceRecord;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.organisation.Person;
import java.util.List;
import java.util.stream.Collectors;

/** A row for a person with levels of competence; a column a competence. */
final class CompetenceCells {

    private CompetenceCells() {}

    static List<RegisterRow> of(Person person, ElementCells cells) {
        RegisterRow row = cells.row(person);
        if (person.getCompetences().isEmpty() || !cells.title(row, person, false)) {
            return List.of();
        }
        row.cells().put("person", row.cells().remove("title"));
        for (CompetenceRecord record : person.getCompetences()) {
            if (record.getCompetence() == null || record.getLevel() == null) {
                cells.leaveOut(row, "*");
                continue;
            }
            RegisterRow level = RegisterRow.of(row.element());
            cells.put(level, record, "level");
            cells.reference(record.getCompetence(), OrganisationPackage.Literals.COMPETENCE)
                    .filter(head -> level.cells().containsKey("level"))
                    .ifPresentOrElse(
                            head -> row.others().put(head.shown(), level.cells().get("level")),
                            () -> cells.leaveOut(row, "*"));
        }
        if (person.getCompetences().stream()
                        .map(CompetenceRecord::getAssessed)
                        .collect(Collectors.toSet())
                        .size()
                == 1) {
            cells.put(row, person.getCompetences().getFirst(), "assessed");
        }
        return row.others().isEmpty() ? List.of() : List.of(row);
    }
}
