package dev.qualis.scene;

import java.util.List;
import java.util.Objects;

/**
 * A table: rows may be nested, cells are listed only where there is one.
 *
 * @param headerWidth wished width of the row header in pixels, 0 for automatic
 * @param cells by row, then by column
 */
public record TableScene(
        SceneHead head, Kind kind, double headerWidth, List<Row> rows, List<Column> columns, List<Cell> cells)
        implements Scene {

    /** Whether columns are elements or features. */
    public enum Kind {
        CROSS,
        EDITION
    }

    /** How text and ground of a row, column or cell look; null where the description leaves it open. */
    public record Paint(TextStyle text, Color background) {
        public static final Paint OPEN = new Paint(null, null);
    }

    /** A line with the lines nested in it. */
    public record Row(
            String id, String mapping, SemanticElement element, Label label, Paint paint, List<Row> children) {
        public Row {
            children = List.copyOf(children);
        }
    }

    /**
     * A column.
     *
     * @param width wished width in pixels, 0 for automatic
     */
    public record Column(String id, String mapping, SemanticElement element, Label label, Paint paint, double width) {
        /** The same column under another header. */
        public Column with(Label other) {
            return new Column(id, mapping, element, other, paint, width);
        }
    }

    /** What stands where a row meets a column; its paint is already the one that wins. */
    public record Cell(String row, String column, String mapping, SemanticElement element, Label label, Paint paint) {}

    public TableScene {
        Objects.requireNonNull(head);
        Objects.requireNonNull(kind);
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }
}
