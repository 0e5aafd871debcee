package dev.qualis.exchange.register;

import dev.qualis.model.qms.documentation.Document;
import java.util.List;

/** A row for a controlled document. */
final class DocumentCells {

    private DocumentCells() {}

    static List<RegisterRow> of(Document document, ElementCells cells) {
        RegisterRow row = cells.row(document);
        if (!cells.title(row, document, true)) {
            return List.of();
        }
        cells.put(row, document, "number", "kind", "version", "status", "owner", "approvedBy", "approved");
        cells.put(row, document, "effective", "reviewed", "interval", "nextReview", "file");
        return List.of(row);
    }
}
