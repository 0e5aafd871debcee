package dev.qualis.export;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.model.qms.core.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table with more columns than paper has room for becomes there: the first columns stay, the others are gathered in one, where
 * each cell that holds something is a line with the head of its column before it. A matrix stays as it is: its columns are narrow.
 */
public final class GatheredColumns {

    /** Up to this share of what is needed beyond the room, narrower columns can still be read. */
    private static final double TIGHT = 1.5;

    /** The columns that stay leave at least the rest to the gathered ones. */
    private static final double STAYING = 0.6;

    private static final int MOST_STAYING = 4;

    private final ColumnWidths widths;
    private final Language language;

    public GatheredColumns(ColumnWidths widths, Language language) {
        this.widths = widths;
        this.language = language;
    }

    /**
     * The table as paper can show it.
     *
     * @param room in pixels
     */
    public Table of(Table table, double room) {
        if (table.form() == Form.MATRIX) {
            return table;
        }
        double[] least = widths.least(table);
        double needed = 0;
        int staying = 0;
        for (int i = 0; i < least.length; i++) {
            needed += least[i];
            if (staying == i && staying < MOST_STAYING && (i == 0 || needed <= room * STAYING)) {
                staying++;
            }
        }
        return needed <= room * TIGHT || least.length <= staying + 1 ? table : gathered(table, staying);
    }

    private Table gathered(Table table, int staying) {
        List<Column> columns = new ArrayList<>(table.columns().subList(0, staying));
        columns.add(new Column(List.of(new Text(DocumentWord.DETAILS.in(language)))));
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells().subList(0, staying));
            cells.add(gathered(table, row, staying));
            rows.add(new Row(row.anchor(), row.level(), cells));
        }
        return new Table(table.caption(), table.form(), columns, rows);
    }

    private Cell gathered(Table table, Row row, int from) {
        List<Inline> content = new ArrayList<>();
        for (int i = from; i < row.cells().size(); i++) {
            List<Inline> said = row.cells().get(i).content();
            if (said.stream().anyMatch(each -> !each.plain().isBlank())) {
                String before = content.isEmpty() ? "" : "\n";
                String head = ColumnWidths.plain(table.columns().get(i).head());
                content.add(new Strong(before + head + (language == Language.EN ? ": " : "：")));
                content.addAll(said);
            }
        }
        return new Cell(content);
    }
}
