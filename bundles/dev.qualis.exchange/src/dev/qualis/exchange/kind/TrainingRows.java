package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.model.qms.organisation.OrganisationPackage.Literals;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Records of training: who was trained in what, tested and qualified when, and until when it holds. */
public final class TrainingRows implements RowHandler {

    /** Who has not passed is not qualified. */
    private static final Pattern FAILED =
            Pattern.compile("(?i)不合格|不通过|未通过|未合格|不及格|补考|\\bfail|not passed|\\bno\\b|^[×✗n]$|^否$");

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        Optional<Cell> cell = row.cell("title");
        Optional<Cell> result = row.cell("result");
        if (result.flatMap(row::peek)
                .filter(text -> FAILED.matcher(text).find())
                .isPresent()) {
            row.report(result.orElseThrow(), "reported.failed");
            return;
        }
        result.ifPresent(each -> row.ignore(each, "ignored.passed"));
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
