package dev.qualis.scene.paint;

import dev.qualis.scene.Color;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTable.PlacedColumn;
import dev.qualis.scene.layout.PlacedTable.PlacedRow;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Paints a table with hairlines, its headers on a quiet ground. */
final class TablePainter {
    private final PlacedTable table;
    private final Theme theme;
    private final List<Mark> marks = new ArrayList<>();

    TablePainter(PlacedTable table, Theme theme) {
        this.table = table;
        this.theme = theme;
    }

    List<Mark> marks() {
        grounds();
        cellGrounds();
        hairlines();
        cellTexts();
        table.columns().forEach(this::column);
        table.rows().forEach(this::row);
        return marks;
    }

    private void grounds() {
        fill(new Rect(0, 0, table.width(), table.corner().height()), theme.header());
        fill(new Rect(0, 0, table.corner().width(), table.height()), theme.header());
        for (PlacedColumn column : table.columns()) {
            Rect header = column.header();
            paint(
                    new Rect(header.x(), header.bottom(), header.width(), table.height() - header.height()),
                    column.column().paint());
        }
        for (PlacedRow row : table.rows()) {
            Rect header = row.header();
            paint(
                    new Rect(header.right(), header.y(), table.width() - header.width(), header.height()),
                    row.row().paint());
        }
    }

    private void paint(Rect rect, Paint paint) {
        if (paint.background() != null && !paint.background().equals(Color.WHITE)) {
            fill(rect, theme.fill(paint.background()));
        }
    }

    private void fill(Rect rect, Color color) {
        marks.add(new Mark.Box(rect, 0, Ink.fill(color)));
    }

    /** One path for all cells of a colour: a matrix of many thousand cells stays a small file. */
    private void cellGrounds() {
        Map<Color, Path> paths = new LinkedHashMap<>();
        for (PlacedCell cell : table.cells()) {
            Color background = cell.cell().paint().background();
            if (background != null) {
                Rect field = cell.bounds();
                paths.computeIfAbsent(background, color -> new Path())
                        .rectangle(field.x(), field.y(), field.width(), field.height());
            }
        }
        paths.forEach((color, path) -> marks.add(new Mark.Outline(path, Ink.fill(theme.fill(color)))));
    }

    /** How texts are set. */
    private record Manner(TextStyle style, Alignment alignment) {}

    private void cellTexts() {
        Map<Manner, List<PlacedCell>> byManner = new LinkedHashMap<>();
        for (PlacedCell cell : table.cells()) {
            if (cell.text() != null) {
                Manner manner = new Manner(cell.text().style(), cell.text().alignment());
                byManner.computeIfAbsent(manner, any -> new ArrayList<>()).add(cell);
            }
        }
        byManner.forEach((manner, cells) -> marks.add(new Mark.Texts(
                manner.style().withColor(theme.ink(manner.style().color())),
                manner.alignment(),
                cells.stream()
                        .map(cell -> new Mark.Linked(cell.cell().element(), theme.shown(cell.text())))
                        .toList())));
    }

    private void hairlines() {
        double right = table.width();
        double bottom = table.height();
        Path path = new Path();
        for (PlacedRow row : table.rows()) {
            path.move(0, row.header().y()).line(right, row.header().y());
        }
        for (PlacedColumn column : table.columns()) {
            path.move(column.header().x(), 0).line(column.header().x(), bottom);
        }
        marks.add(new Mark.Outline(path, Ink.line(theme.hairline(), theme.width(0.75))));
        Path edge = new Path()
                .move(0, 0)
                .line(right, 0)
                .line(right, bottom)
                .line(0, bottom)
                .close();
        edge.move(0, table.corner().height()).line(right, table.corner().height());
        edge.move(table.corner().width(), 0).line(table.corner().width(), bottom);
        marks.add(new Mark.Outline(edge, Ink.line(theme.muted(), theme.width(1))));
    }

    private void column(PlacedColumn column) {
        marks.add(title(column.column().element(), column.title(), table.rotated()));
    }

    private void row(PlacedRow row) {
        marks.add(title(row.row().element(), row.title(), false));
    }

    private Mark title(SemanticElement element, TextBlock title, boolean upwards) {
        return new Mark.Group(
                element,
                "",
                title.lines().isEmpty() ? List.of() : List.of(new Mark.Words(theme.shown(title), upwards)));
    }
}
