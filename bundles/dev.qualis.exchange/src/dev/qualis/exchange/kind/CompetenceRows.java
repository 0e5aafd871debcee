package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.draft.Mention;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.model.qms.organisation.OrganisationPackage.Literals;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Matrices of competence: a row a person, a column a competence, a level where they meet. */
public final class CompetenceRows implements RowHandler {

    private static final Pattern COMPETENCE = Pattern.compile("(?i)能力|技能|skill|competenc|ability|qualification");

    /** What is asked of all, and what the rows come to, stands among the persons, but is none. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:岗位|技能|能力|最低)?(?:要求|目标|标准)(?:等级|水平|人数)?|.*(?:人数|平均|合计|小计|达标率|覆盖率).*|.*[≥≤%<>=].*|(?:required|target|minimum|average|total|mean|goal|coverage|count)(?:"
                    + " level| number| score)?|(?:number|no\\.?|count) of .*");

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        if (isTransposed(row)) {
            row.cell("person").ifPresent(cell -> row.report(cell, "reported.transposed"));
            row.columns(Kind.OTHERS)
                    .forEach(column -> row.at(column).ifPresent(cell -> row.report(cell, "reported.transposed")));
            return;
        }
        if (row.cell("person")
                .flatMap(row::peek)
                .filter(name -> NOBODY.matcher(name).matches())
                .isPresent()) {
            row.cell("person").ifPresent(cell -> row.report(cell, "reported.nobody"));
            row.columns(Kind.OTHERS)
                    .forEach(column -> row.at(column).ifPresent(cell -> row.report(cell, "reported.nobody")));
            return;
        }
        Optional<String> name = row.text("person");
        if (name.isEmpty()) {
            return;
        }
        Draft person = drafts.of(
                Literals.PERSON,
                name.orElseThrow(),
                row.sheet(),
                row.cell("person").orElseThrow());
        row.mention("position", Literals.POSITION, false)
                .ifPresent(position -> person.part("holdings", Literals.HOLDING, position.text(), position.cell())
                        .add("position", position));
        Optional<LocalDate> assessed = row.day("assessed");
        for (TableColumn column : row.columns(Kind.OTHERS)) {
            row.at(column)
                    .ifPresent(cell -> row.text(cell)
                            .flatMap(text -> row.word(cell, text, Literals.COMPETENCE_LEVEL))
                            .ifPresent(level -> {
                                Draft record =
                                        person.part("competences", Literals.COMPETENCE_RECORD, column.name(), cell);
                                record.add(
                                                "competence",
                                                new Mention(
                                                        Literals.COMPETENCE,
                                                        column.name(),
                                                        row.sheet(),
                                                        cell,
                                                        Mention.Make.ALWAYS))
                                        .add("level", level);
                                assessed.ifPresent(day -> record.add("assessed", day));
                            }));
        }
    }

    /** Whether the rows may be competences and the columns persons: the head names both, or the row a competence that the project knows. */
    private static boolean isTransposed(RowReader row) {
        boolean both = row.column("person")
                .filter(column -> COMPETENCE.matcher(column.head()).find())
                .isPresent();
        return both
                || row.cell("person")
                        .flatMap(row::peek)
                        .filter(name -> row.known(Literals.COMPETENCE, name).isPresent()
                                && row.known(Literals.PERSON, name).isEmpty())
                        .isPresent();
    }
}
