package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.model.qms.strategy.Risk;
import java.util.List;

/** A row for a risk or an opportunity. */
final class RiskCells {

    private RiskCells() {}

    static List<RegisterRow> of(Risk risk, ElementCells cells) {
        RegisterRow row = cells.row(risk);
        if (!cells.title(row, risk, true)) {
            return List.of();
        }
        row.cells()
                .put(
                        "kind",
                        new CellValue.Text(
                                risk.isOpportunity()
                                        ? cells.chinese() ? "机遇" : "opportunity"
                                        : cells.chinese() ? "风险" : "risk"));
        cells.put(row, risk, "process", "likelihood", "impact", "response", "control", "measurement", "owner");
        cells.put(row, risk, "number", "due", "status", "reviewed");
        if (risk.getResidualLikelihood() != null && risk.getResidualImpact() != null) {
            cells.put(row, risk, "residualLikelihood", "residualImpact");
        }
        return List.of(row);
    }
}
