package dev.qualis.document.content;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Row;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What becomes of a table with more columns than anybody can follow: the last ones are gathered in one. */
public final class GatheredTable {

    private GatheredTable() {}

    /**
     * The table with its first columns, and one more in which each cell that holds something is a line with the head of its column
     * before it.
     *
     * @param staying how many columns stay, less than there are
     */
    public static Table of(Table table, int staying, Language language) {
        List<Column> columns = new ArrayList<>(table.columns().subList(0, staying));
        columns.add(new Column(List.of(new Text(DocumentWord.DETAILS.in(language)))));
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells().subList(0, staying));
            cells.add(gathered(table, row, staying, language));
            rows.add(new Row(row.anchor(), row.level(), cells));
        }
        return new Table(table.caption(), table.form(), columns, rows);
    }

    private static Cell gathered(Table table, Row row, int from, Language language) {
        List<Inline> content = new ArrayList<>();
        for (int i = from; i < row.cells().size(); i++) {
            List<Inline> said = row.cells().get(i).content();
            if (said.stream().anyMatch(each -> !each.plain().isBlank())) {
                String before = content.isEmpty() ? "" : "\n";
                String head = table.columns().get(i).head().stream()
                        .map(Inline::plain)
                        .collect(Collectors.joining());
                content.add(new Strong(before + head + (language == Language.EN ? ": " : "：")));
                content.addAll(said);
            }
        }
        return new Cell(content);
    }
}
