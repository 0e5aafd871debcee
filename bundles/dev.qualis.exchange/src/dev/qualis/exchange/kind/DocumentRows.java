package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.model.qms.core.CorePackage;
import dev.qualis.model.qms.documentation.DocumentationPackage.Literals;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import java.util.Optional;

/** Lists of controlled documents: number, kind, version, state, approval, reviews. */
public final class DocumentRows implements RowHandler {

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Draft document = drafts.of(
                Literals.DOCUMENT,
                title.orElseThrow(),
                row.sheet(),
                row.cell("title").orElseThrow());
        row.text("second").ifPresent(document::second);
        row.text("number").ifPresent(number -> document.add("number", number));
        row.word("kind", Literals.DOCUMENT_KIND).ifPresent(kind -> document.add("kind", kind));
        row.text("version").ifPresent(version -> document.add("version", version));
        row.word("status", Literals.DOCUMENT_STATUS).ifPresent(status -> document.add("status", status));
        row.mention("owner", OrganisationPackage.Literals.POSITION, false)
                .ifPresent(owner -> document.add("owner", owner));
        row.mentions("approvedBy", CorePackage.Literals.NAMED_ELEMENT, false)
                .forEach(approver -> document.add("approvedBy", approver));
        row.day("approved").ifPresent(day -> document.add("approved", day));
        row.day("effective").ifPresent(day -> document.add("effective", day));
        row.day("reviewed").ifPresent(day -> document.add("reviewed", day));
        row.interval("interval", "nextReview").ifPresent(interval -> document.add("interval", interval));
        row.dayUnlessInterval("nextReview", "interval").ifPresent(day -> document.add("nextReview", day));
        row.text("file").ifPresent(file -> document.add("file", file));
    }
}
