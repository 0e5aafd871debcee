package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.model.qms.strategy.Goal;
import java.util.List;

/** A row for a goal, with a column for each year. */
final class GoalCells {

    private GoalCells() {}

    static List<RegisterRow> of(Goal goal, ElementCells cells) {
        RegisterRow row = cells.row(goal);
        if (!cells.title(row, goal, true)) {
            return List.of();
        }
        cells.put(row, goal, "metric", "owner");
        if (goal.getBaselinePeriod() != null) {
            cells.put(row, goal, "baseline");
            row.cells()
                    .put(
                            "baselinePeriod",
                            new CellValue.Text(goal.getBaselinePeriod().toString()));
        }
        if (goal.getTargetPeriod() != null) {
            cells.put(row, goal, "target");
            row.cells()
                    .put(
                            "targetPeriod",
                            new CellValue.Text(goal.getTargetPeriod().toString()));
        }
        goal.getAnnualTargets().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .forEach(value ->
                        row.others().put(value.getPeriod().toString(), ElementCells.quantity(value.getValue())));
        return List.of(row);
    }
}
