package dev.qualis.workbench.picture;

import dev.qualis.app.EditPicture.Field;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTable.PlacedColumn;
import dev.qualis.scene.layout.PlacedTable.PlacedRow;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Mark;
import java.util.Optional;

/** The fields of a table on a picture, empty ones included. */
final class TableFields {
    private final PlacedTable table;
    private final Mark.Shifted content;

    /**
     * A field and its place on the picture.
     *
     * @param text what it says, empty where nothing
     */
    record Place(Field field, Rect bounds, String text) {}

    private TableFields(PlacedTable table, Mark.Shifted content) {
        this.table = table;
        this.content = content;
    }

    /** None where the picture is no table. */
    static Optional<TableFields> of(DrawnPicture drawn) {
        if (!(drawn.placed().placed() instanceof PlacedTable table)) {
            return Optional.empty();
        }
        return drawn.picture().marks().stream()
                .filter(Mark.Shifted.class::isInstance)
                .map(Mark.Shifted.class::cast)
                .findFirst()
                .map(content -> new TableFields(table, content));
    }

    /** The field at a point of the picture. */
    Optional<Place> at(double x, double y) {
        double inX = x - content.dx();
        double inY = y - content.dy();
        Optional<PlacedColumn> column = table.columns().stream()
                .filter(each -> inX >= each.header().x() && inX < each.header().right())
                .findFirst();
        Optional<PlacedRow> row = table.rows().stream()
                .filter(each -> inY >= each.header().y() && inY < each.header().bottom())
                .findFirst();
        return row.flatMap(in -> column.map(of -> place(in, of)));
    }

    private Place place(PlacedRow row, PlacedColumn column) {
        Optional<PlacedCell> cell = table.cells().stream()
                .filter(each -> each.cell().row().equals(row.row().id())
                        && each.cell().column().equals(column.column().id()))
                .findFirst();
        Rect bounds = new Rect(
                column.header().x() + content.dx(),
                row.header().y() + content.dy(),
                column.header().width(),
                row.header().height());
        String text = cell.map(it -> it.cell().label().text()).orElse("");
        return new Place(new Field(row.row(), column.column(), cell.map(PlacedCell::cell)), bounds, text);
    }
}
