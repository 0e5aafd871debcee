package dev.qualis.scene.svg;

import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTable.PlacedColumn;
import dev.qualis.scene.layout.PlacedTable.PlacedRow;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws a table with hairlines, its headers on a quiet ground. */
final class TableSvg {
    private final PlacedTable table;
    private final Canvas canvas;
    private final Frame frame;
    private final Theme theme;

    TableSvg(PlacedTable table, SvgOptions options, TextMeasure measure) {
        this.table = table;
        this.theme = options.theme();
        this.canvas = new Canvas(options);
        this.frame = new Frame(table.scene().head(), options, measure, table.width(), table.height());
    }

    String write() {
        String size = table.rows().size() + " rows, " + table.columns().size() + " columns";
        frame.open(canvas, size, table.width());
        grounds();
        cellGrounds();
        hairlines();
        cellTexts();
        table.columns().forEach(this::column);
        table.rows().forEach(this::row);
        return frame.close(canvas);
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
        if (paint.background() != null && !paint.background().equals(theme.ground())) {
            fill(rect, paint.background());
        }
    }

    private void fill(Rect rect, Color color) {
        canvas.rect(rect).out.attribute("fill", color).end("rect").line();
    }

    /** One path for all cells of a colour: a matrix of many thousand cells stays a small file. */
    private void cellGrounds() {
        Map<Color, PathData> paths = new LinkedHashMap<>();
        for (PlacedCell cell : table.cells()) {
            Color background = cell.cell().paint().background();
            if (background != null) {
                Rect field = cell.bounds();
                paths.computeIfAbsent(background, color -> new PathData())
                        .rectangle(field.x(), field.y(), field.width(), field.height());
            }
        }
        paths.forEach((color, path) -> canvas.out
                .start("path")
                .attribute("d", path.toString())
                .attribute("fill", color)
                .end("path")
                .line());
    }

    private void cellTexts() {
        Map<TextStyle, List<PlacedCell>> byStyle = new LinkedHashMap<>();
        for (PlacedCell cell : table.cells()) {
            if (cell.text() != null) {
                byStyle.computeIfAbsent(cell.text().style(), style -> new ArrayList<>())
                        .add(cell);
            }
        }
        byStyle.forEach((style, cells) -> {
            canvas.out.start("g");
            canvas.textStyle(style, cells.get(0).text().alignment());
            canvas.out.line();
            for (PlacedCell cell : cells) {
                boolean link = canvas.enterLink(cell.cell().element());
                canvas.lines(cell.text());
                if (link) {
                    canvas.out.end("a");
                }
            }
            canvas.out.end("g").line();
        });
    }

    private void hairlines() {
        double right = table.width();
        double bottom = table.height();
        PathData path = new PathData();
        for (PlacedRow row : table.rows()) {
            path.move(0, row.header().y()).line(right, row.header().y());
        }
        for (PlacedColumn column : table.columns()) {
            path.move(column.header().x(), 0).line(column.header().x(), bottom);
        }
        stroke(path, theme.hairline(), 0.75);
        PathData edge = new PathData()
                .move(0, 0)
                .line(right, 0)
                .line(right, bottom)
                .line(0, bottom)
                .close();
        edge.move(0, table.corner().height()).line(right, table.corner().height());
        edge.move(table.corner().width(), 0).line(table.corner().width(), bottom);
        stroke(edge, theme.muted(), 1);
    }

    private void stroke(PathData path, Color color, double width) {
        canvas.out.start("path").attribute("d", path.toString()).attribute("fill", "none");
        canvas.stroke(color, width, LineStyle.SOLID);
        canvas.out.end("path").line();
    }

    private void column(PlacedColumn column) {
        boolean link = canvas.enter(column.column().element(), "");
        Rect header = column.header();
        String turned = "rotate(-90 " + Canvas.plain(header.centerX()) + " " + Canvas.plain(header.centerY()) + ")";
        canvas.text(column.title(), table.rotated() ? turned : null);
        canvas.leave(link);
    }

    private void row(PlacedRow row) {
        boolean link = canvas.enter(row.row().element(), "");
        canvas.text(row.title());
        canvas.leave(link);
    }
}
