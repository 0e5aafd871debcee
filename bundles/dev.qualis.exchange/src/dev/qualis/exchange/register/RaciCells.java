package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessActivity;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A row for a process and for each of its activities that has responsibilities; a column a position or a body. */
final class RaciCells {

    private RaciCells() {}

    static List<RegisterRow> of(Process process, ElementCells cells) {
        RegisterRow row = cells.row(process);
        if (!cells.title(row, process, false)) {
            return List.of();
        }
        row.cells().put("process", row.cells().remove("title"));
        cells.put(row, process, "owner", "outputs");
        List<RegisterRow> rows = new ArrayList<>();
        RegisterRow whole = row.again();
        roles(whole, process.getResponsibilities(), cells);
        if (!whole.others().isEmpty()) {
            rows.add(whole);
        }
        for (ProcessActivity activity : process.getProcessActivities()) {
            RegisterRow part = row.again();
            cells.text(Objects.requireNonNullElse(cells.called(activity), ""))
                    .ifPresent(title -> part.cells().put("activity", title));
            roles(part, activity.getResponsibilities(), cells);
            if (part.cells().containsKey("activity") && !part.others().isEmpty()) {
                rows.add(part);
            }
        }
        return rows;
    }

    private static void roles(RegisterRow row, List<ResponsibilityAssignment> assignments, ElementCells cells) {
        for (ResponsibilityAssignment assignment : assignments) {
            List<NamedElement> holders = new ArrayList<>(assignment.getPositions());
            holders.addAll(assignment.getBodies());
            for (NamedElement holder : holders) {
                cells.reference(holder, holder.eClass())
                        .ifPresentOrElse(
                                head -> row.others()
                                        .merge(
                                                head.shown(),
                                                new CellValue.Text(
                                                        assignment.getRole().getLiteral()),
                                                (one, other) -> new CellValue.Text(one.shown() + "/" + other.shown())),
                                () -> cells.leaveOut(row, "*"));
            }
        }
    }
}
