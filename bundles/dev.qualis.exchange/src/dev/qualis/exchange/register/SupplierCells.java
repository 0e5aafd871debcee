package dev.qualis.exchange.register;

import dev.qualis.model.qms.resource.Supplier;
import dev.qualis.model.qms.resource.SupplierEvaluation;
import java.util.Comparator;
import java.util.List;

/** A row for a supplier, with the last evaluation. */
final class SupplierCells {

    private SupplierCells() {}

    static List<RegisterRow> of(Supplier supplier, ElementCells cells) {
        RegisterRow row = cells.row(supplier);
        if (!cells.title(row, supplier, true)) {
            return List.of();
        }
        cells.put(row, supplier, "number", "scope", "status", "owner", "approved", "interval", "nextReview");
        supplier.getEvaluations().stream()
                .filter(evaluation -> evaluation.getDate() != null)
                .max(Comparator.comparing(SupplierEvaluation::getDate))
                .ifPresent(evaluation -> cells.put(row, evaluation, "date", "score"));
        return List.of(row);
    }
}
