package dev.qualis.document.html;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Tone;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes tables. A list becomes cards on a narrow page, by style alone; since browsers then forget that it is a table,
 * the roles are written out. A matrix scrolls, and can be scrolled by keyboard.
 */
final class TableHtml {

    /** A date, a number, a number with a unit. */
    private static final Pattern VALUE = Pattern.compile("(?=.*[0-9])[-+0-9.,: \\u00A0%/A-Za-z]{1,18}");

    private final Html out;
    private final BlockHtml blocks;

    TableHtml(Html out, BlockHtml blocks) {
        this.out = out;
        this.blocks = blocks;
    }

    void write(Table table) {
        write(table, "list");
    }

    /** @param look classes of a list */
    void write(Table table, String look) {
        boolean list = table.form() == Form.LIST;
        if (!list) {
            out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", table.caption());
        }
        out.open("table", "class", list ? look : "matrix");
        out.element("caption", table.caption()).line();
        head(table.columns());
        List<String> labels = table.columns().stream().map(TableHtml::plain).toList();
        out.open("tbody").line();
        table.rows().forEach(row -> row(row, labels, list));
        out.close("tbody").close("table");
        if (!list) {
            out.close("div");
        }
        out.line();
    }

    private static String plain(Column column) {
        return column.head().stream().map(Inline::plain).collect(Collectors.joining());
    }

    private void head(List<Column> columns) {
        out.open("thead").open("tr");
        for (Column column : columns) {
            out.open("th", "scope", "col");
            out.open("span");
            blocks.inlines(column.head());
            out.close("span").close("th");
        }
        out.close("tr").close("thead").line();
    }

    private void row(Row row, List<String> labels, boolean list) {
        out.open(
                "tr",
                "id",
                row.anchor().isEmpty() ? null : row.anchor(),
                "class",
                row.level() == 0 ? null : "level" + Math.min(3, row.level()));
        for (int i = 0; i < labels.size(); i++) {
            cell(row.cells().get(i), i == 0, labels.get(i), list);
        }
        out.close("tr").line();
    }

    /** The tone of a cell; dates and numbers are not broken. */
    private static String classes(String tone, Cell cell) {
        String words =
                cell.content().size() == 1 && cell.content().getFirst() instanceof Inline.Text text ? text.value() : "";
        if (!VALUE.matcher(words).matches()) {
            return tone;
        }
        return tone == null ? "value" : tone + " value";
    }

    private void cell(Cell cell, boolean first, String label, boolean list) {
        String tone = cell.tone() == Tone.PLAIN || cell.content().isEmpty() ? null : BlockHtml.name(cell.tone());
        if (first) {
            out.open("th", "scope", "row", "class", classes(tone, cell));
        } else {
            String empty = cell.content().isEmpty() ? "empty" : classes(tone, cell);
            out.open("td", "class", empty, "data-label", list ? label : null);
        }
        blocks.inlines(cell.content());
        out.close(first ? "th" : "td");
    }
}
