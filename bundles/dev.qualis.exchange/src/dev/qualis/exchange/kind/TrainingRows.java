package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.model.qms.organisation.OrganisationPackage.Literals;
import java.util.List;
import java.util.Optional;

/** Records of training: who was trained in what, tested and qualified when, and until when it holds. */
public final class TrainingRows implements RowHandler {

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        Optional<Cell> cell = row.cell("title");
        Optional<String> certificate = row.text("certificate");
        for (String name : row.people("person")) {
            if (title.isPresent()) {
                Draft person = drafts.of(
                        Literals.PERSON, name, row.sheet(), row.cell("person").orElseThrow());
                Draft qualification =
                        person.part("qualifications", Literals.QUALIFICATION, title.orElseThrow(), cell.orElseThrow());
                row.mention("position", Literals.POSITION, false)
                        .ifPresent(position -> qualification.add("forPosition", position));
                Draft granted = certificate
                        .map(text -> person.part(
                                "qualifications",
                                Literals.QUALIFICATION,
                                text,
                                row.cell("certificate").orElseThrow()))
                        .orElse(qualification);
                for (String feature : List.of("trained", "tested")) {
                    row.day(feature).ifPresent(day -> qualification.add(feature, day));
                }
                for (String feature : List.of("granted", "expires")) {
                    row.day(feature).ifPresent(day -> granted.add(feature, day));
                }
            }
        }
    }
}
