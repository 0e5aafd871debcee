package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.model.qms.compliance.Liability;
import dev.qualis.model.qms.compliance.Obligation;
import dev.qualis.model.qms.compliance.RiskPoint;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.core.Evidence;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.enterprise.EnterprisePackage;
import dev.qualis.model.qms.enterprise.Product;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A row for an obligation, more where it has several liabilities or points of risk. */
final class ObligationCells {

    private ObligationCells() {}

    static List<RegisterRow> of(Obligation obligation, ElementCells cells) {
        RegisterRow row = cells.row(obligation);
        if (!cells.title(row, obligation, true)) {
            return List.of();
        }
        cells.put(row, obligation, "source");
        if (row.cells().containsKey("source")) {
            cells.put(row, obligation, "reference", "version", "market");
        }
        cells.put(row, obligation, "topics", "reviewed", "nextReview", "owner", "units", "status");
        List<NamedElement> products = obligation.getAppliesTo().stream()
                .filter(Product.class::isInstance)
                .toList();
        List<String> names = products.stream()
                .map(product -> cells.reference(product, EnterprisePackage.Literals.PRODUCT))
                .flatMap(Optional::stream)
                .map(CellValue::shown)
                .toList();
        if (!names.isEmpty()) {
            row.cells().put("products", new CellValue.Text(String.join(cells.chinese() ? "；" : "; ", names)));
        }
        if (obligation.getReviewed() != null) {
            cells.put(row, obligation, "interval");
        }
        if (row.cells().containsKey("status")) {
            cells.list(
                    row,
                    "evidence",
                    obligation.getEvidence().stream()
                            .map(Evidence::getText)
                            .filter(Objects::nonNull)
                            .toList(),
                    CorePackage.Literals.EVIDENCE__TEXT);
        }
        List<RegisterRow> rows = new ArrayList<>();
        int count = Math.max(
                1,
                Math.max(
                        obligation.getLiabilities().size(),
                        obligation.getRiskPoints().size()));
        for (int i = 0; i < count; i++) {
            RegisterRow part = row.again();
            if (i < obligation.getLiabilities().size()) {
                Liability liability = obligation.getLiabilities().get(i);
                cells.text(part, "liability", liability.getTitle());
                cells.put(part, liability, "severity");
            }
            if (i < obligation.getRiskPoints().size()) {
                RiskPoint point = obligation.getRiskPoints().get(i);
                cells.text(part, "riskPoint", point.getTitle());
                cells.put(part, point, "control");
            }
            rows.add(part);
        }
        return rows;
    }
}
