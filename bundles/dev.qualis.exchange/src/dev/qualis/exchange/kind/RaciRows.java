package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.draft.Mention;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage.Literals;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.Locale;
import java.util.Optional;

/** Matrices of responsibilities: a row a process, a column a position, R, A, C, I where they meet; S (support) is no role of the language. */
public final class RaciRows implements RowHandler {

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("process");
        if (title.isEmpty()) {
            return;
        }
        Draft process = drafts.of(
                Literals.PROCESS,
                title.orElseThrow(),
                row.sheet(),
                row.cell("process").orElseThrow());
        row.mention("owner", OrganisationPackage.Literals.POSITION, false)
                .ifPresent(owner -> process.add("owner", owner));
        for (TableColumn column : row.columns(Kind.OTHERS)) {
            row.at(column).ifPresent(cell -> roles(row, column, cell, process));
        }
    }

    private static void roles(RowReader row, TableColumn column, Cell cell, Draft process) {
        Optional<String> text = row.text(cell);
        for (char role : text.orElse("").toUpperCase(Locale.ROOT).toCharArray()) {
            if ("RACI".indexOf(role) >= 0) {
                Draft assignment = process.part(
                        "responsibilities", Literals.RESPONSIBILITY_ASSIGNMENT, Character.toString(role), cell);
                assignment.add("role", ResponsibilityRole.get(Character.toString(role)));
                assignment.add(
                        "positions",
                        new Mention(OrganisationPackage.Literals.POSITION, column.name(), row.sheet(), cell, false));
            } else if (Character.isLetterOrDigit(role)) {
                row.report(cell, "reported.role", Character.toString(role));
            }
        }
    }
}
