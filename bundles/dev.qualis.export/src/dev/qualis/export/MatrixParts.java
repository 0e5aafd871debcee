package dev.qualis.export;

import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cuts a matrix that is wider than its paper into matrices below each other: each begins with the first column, which names the
 * rows, and has as many of the others as can be read.
 */
public final class MatrixParts {

    /** The first column takes no more than this share of the room when the others are shared out. */
    private static final double NAMES = 0.4;

    private final ColumnWidths widths;

    public MatrixParts(ColumnWidths widths) {
        this.widths = widths;
    }

    /**
     * The parts from left to right; the table itself where there is room for it, or where it is no matrix.
     *
     * @param room in pixels
     */
    public List<Table> of(Table table, double room) {
        if (table.form() != Form.MATRIX) {
            return List.of(table);
        }
        double[] least = widths.least(table);
        double others = room - Math.min(least.length == 0 ? 0 : least[0], room * NAMES);
        int count = cuts(least, others, least.length).size() - 1;
        if (count <= 1) {
            return List.of(table);
        }
        int even = (least.length - 1 + count - 1) / count;
        List<Integer> cuts = cuts(least, others, even);
        List<Table> parts = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            parts.add(part(table, cuts.get(i), cuts.get(i + 1)));
        }
        return parts;
    }

    /** The columns with which parts begin, and the one behind the last. */
    private static List<Integer> cuts(double[] least, double room, int most) {
        List<Integer> cuts = new ArrayList<>(List.of(1));
        double used = 0;
        for (int i = 1; i < least.length; i++) {
            int begun = cuts.getLast();
            if (i > begun && (used + least[i] > room || i - begun >= most)) {
                cuts.add(i);
                used = 0;
            }
            used += least[i];
        }
        cuts.add(least.length);
        return cuts;
    }

    private static Table part(Table table, int from, int to) {
        List<Column> columns = Stream.concat(
                        table.columns().stream().limit(1), table.columns().subList(from, to).stream())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = new ArrayList<>(row.cells().subList(0, 1));
            cells.addAll(row.cells().subList(from, to));
            rows.add(new Row(row.anchor(), row.level(), cells));
        }
        return new Table(table.caption(), table.form(), columns, rows);
    }
}
