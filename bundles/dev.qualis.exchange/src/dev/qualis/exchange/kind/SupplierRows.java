package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.resource.ResourcePackage.Literals;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists of approved suppliers, with their last evaluation. */
public final class SupplierRows implements RowHandler {

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Draft supplier = drafts.of(
                Literals.SUPPLIER,
                title.orElseThrow(),
                row.sheet(),
                row.cell("title").orElseThrow());
        row.text("second").ifPresent(supplier::second);
        row.text("number").ifPresent(number -> supplier.add("number", number));
        row.text("scope").ifPresent(scope -> supplier.add("scope", LocalizedText.of(scope)));
        row.word("status", Literals.SUPPLIER_STATUS).ifPresent(status -> supplier.add("status", status));
        row.mention("owner", OrganisationPackage.Literals.POSITION, false)
                .ifPresent(owner -> supplier.add("owner", owner));
        row.day("approved").ifPresent(day -> supplier.add("approved", day));
        row.interval("interval", "nextReview").ifPresent(interval -> supplier.add("interval", interval));
        row.dayUnlessInterval("nextReview", "interval").ifPresent(day -> supplier.add("nextReview", day));
        Optional<LocalDate> evaluated = row.day("date");
        if (evaluated.isPresent()) {
            Cell cell = row.cell("date").orElseThrow();
            Draft evaluation = supplier.part(
                    "evaluations",
                    Literals.SUPPLIER_EVALUATION,
                    evaluated.orElseThrow().toString(),
                    cell);
            evaluation.add("date", evaluated.orElseThrow());
            row.whole("score").ifPresent(score -> evaluation.add("score", score));
        } else {
            for (String id : List.of("score")) {
                row.cell(id).ifPresent(cell -> row.report(cell, "reported.dateMissing"));
            }
        }
    }
}
