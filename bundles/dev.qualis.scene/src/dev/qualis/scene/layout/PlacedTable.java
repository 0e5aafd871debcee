package dev.qualis.scene.layout;

import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Row;
import java.util.List;

/**
 * A table with every part in its place; the upper left corner of the table is at 0, 0.
 *
 * @param corner the empty field where both headers meet
 * @param rotated whether column titles read upwards
 */
public record PlacedTable(
        TableScene scene,
        Rect corner,
        boolean rotated,
        List<PlacedColumn> columns,
        List<PlacedRow> rows,
        List<PlacedCell> cells)
        implements PlacedScene {

    /** A column with its title's field; a rotated title's block is placed as if it lay horizontally. */
    public record PlacedColumn(Column column, Rect header, TextBlock title) {}

    /** A row with its title's field; {@code depth} is 0 for rows that are not nested. */
    public record PlacedRow(Row row, int depth, Rect header, TextBlock title) {}

    /** A cell; {@code text} is null where it shows none. */
    public record PlacedCell(Cell cell, Rect bounds, TextBlock text) {}

    public PlacedTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        cells = List.copyOf(cells);
    }

    public double width() {
        return columns.isEmpty()
                ? corner.width()
                : columns.get(columns.size() - 1).header().right();
    }

    public double height() {
        return rows.isEmpty()
                ? corner.height()
                : rows.get(rows.size() - 1).header().bottom();
    }
}
