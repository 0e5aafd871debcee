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
import dev.qualis.model.value.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Matrices of responsibilities: a row a process, a column a position, R, A, C, I where they meet; S (support) is no role of the language. */
public final class RaciRows implements RowHandler {

    private static final Pattern SIGNS = Pattern.compile("[\\s/,，、;；+&|]+");

    private static final Pattern ROLES = Pattern.compile("(?i)[RACIS](?:[\\s/,，、;；+&|]*[RACIS])*");

    /** A head that names no position: whoever leads the department has to be named. */
    private static final Pattern DEPARTMENT =
            Pattern.compile("(?i).*(部|部门|办|室|中心|科|处|组|车间|公司|委员会)|.*(department|dept\\.?|team|committee)");

    /** The roles written out; what 负责 means differs from company to company. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("responsible", "R"),
            Map.entry("accountable", "A"),
            Map.entry("consulted", "C"),
            Map.entry("informed", "I"),
            Map.entry("执行", "R"),
            Map.entry("批准", "A"),
            Map.entry("审批", "A"),
            Map.entry("咨询", "C"),
            Map.entry("知会", "I"));

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
        row.list("outputs").forEach(output -> process.add("outputs", LocalizedText.of(output)));
        Draft done = row.text("activity")
                .map(activity -> process.part(
                        "processActivities",
                        Literals.PROCESS_ACTIVITY,
                        activity,
                        row.cell("activity").orElseThrow()))
                .orElse(process);
        for (TableColumn column : row.columns(Kind.OTHERS)) {
            row.at(column).ifPresent(cell -> {
                if (isGroup(row, column, cell)) {
                    row.ignore(cell, "ignored.group");
                } else {
                    roles(row, column, cell, done);
                }
            });
        }
    }

    /** What stands before the process and is no role puts processes together: a phase, a chapter. */
    private static boolean isGroup(RowReader row, TableColumn column, Cell cell) {
        return row.column("process")
                        .filter(process -> column.number() < process.number())
                        .isPresent()
                && row.peek(cell)
                        .map(row::meant)
                        .filter(text -> !ROLES.matcher(text).matches())
                        .isPresent();
    }

    private static void roles(RowReader row, TableColumn column, Cell cell, Draft done) {
        for (String sign :
                SIGNS.split(row.text(cell).map(text -> row.meant(text)).orElse(""))) {
            String roles = WORDS.getOrDefault(sign.toLowerCase(Locale.ROOT), sign.toUpperCase(Locale.ROOT));
            if (roles.matches("[RACI]+")) {
                roles.chars().forEach(role -> assign(row, column, cell, done, Character.toString(role)));
            } else if (!sign.isBlank()) {
                row.report(cell, "reported.role", sign);
            }
        }
    }

    private static void assign(RowReader row, TableColumn column, Cell cell, Draft done, String role) {
        done.part("responsibilities", Literals.RESPONSIBILITY_ASSIGNMENT, role, cell)
                .add("role", ResponsibilityRole.get(role))
                .add(
                        "positions",
                        new Mention(
                                OrganisationPackage.Literals.POSITION,
                                column.name(),
                                row.sheet(),
                                cell,
                                DEPARTMENT.matcher(column.name()).matches()
                                        ? Mention.Make.NEVER
                                        : Mention.Make.IF_NONE_IS_KNOWN));
    }
}
