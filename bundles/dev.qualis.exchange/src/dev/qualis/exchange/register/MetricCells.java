package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.model.qms.process.Metric;
import java.util.List;

/** A row for a metric, with a column for each period. */
final class MetricCells {

    private MetricCells() {}

    static List<RegisterRow> of(Metric metric, ElementCells cells) {
        RegisterRow row = cells.row(metric);
        if (!cells.title(row, metric, true)) {
            return List.of();
        }
        if (metric.getUnit() != null) {
            row.cells().put("unit", new CellValue.Text(metric.getUnit().symbol()));
        }
        cells.put(row, metric, "target", "direction", "owner", "source", "frequency", "formula");
        metric.getValues().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .forEach(value ->
                        row.others().put(value.getPeriod().toString(), ElementCells.quantity(value.getValue())));
        return List.of(row);
    }
}
