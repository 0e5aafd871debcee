package dev.qualis.pictures.pptx;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TableScene.Paint;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTable.PlacedColumn;
import dev.qualis.scene.layout.PlacedTable.PlacedRow;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.sl.usermodel.TextShape.TextDirection;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** A table as a table: rows and columns that can be edited, moved and copied to a spreadsheet. */
final class TableSlide {
    private static final double PAD = 4;
    private static final double INDENT = 14;

    private final SlideArea area;
    private final double scale;
    private final double points;

    TableSlide(SlideArea area, double scale) {
        this.area = area;
        this.scale = scale;
        this.points = scale * SlideArea.POINTS;
    }

    void draw(PlacedTable table) {
        XSLFTable grid =
                area.slide.createTable(table.rows().size() + 1, table.columns().size() + 1);
        double width = table.width() * points;
        double left = area.room.left() + Math.max(0, (area.room.width() - width) / 2);
        grid.setAnchor(new Rectangle2D.Double(left, area.room.top(), width, table.height() * points));
        area.name(grid, table.scene().head().title(), "");
        grid.getCTTable().getTblPr().setFirstRow(true);
        grid.getCTTable().getTblPr().setFirstCol(true);
        grid.setColumnWidth(0, table.corner().width() * points);
        grid.setRowHeight(0, table.corner().height() * points);
        CellLook look = new CellLook(area, scale);
        look.ground(grid.getCell(0, 0), area.theme().header());
        columns(table, grid, look);
        rows(table, grid, look);
        cells(table, grid, look);
    }

    private void columns(PlacedTable table, XSLFTable grid, CellLook look) {
        for (int i = 0; i < table.columns().size(); i++) {
            PlacedColumn column = table.columns().get(i);
            grid.setColumnWidth(i + 1, column.header().width() * points);
            XSLFTableCell cell = grid.getCell(0, i + 1);
            look.ground(cell, area.theme().header());
            Alignment alignment =
                    table.rotated() ? Alignment.LEFT : column.title().alignment();
            look.text(cell, column.column().label(), alignment, PAD);
            cell.setVerticalAlignment(table.rotated() ? VerticalAlignment.MIDDLE : VerticalAlignment.BOTTOM);
            if (table.rotated()) {
                cell.setTextDirection(TextDirection.VERTICAL_270);
            }
        }
    }

    private void rows(PlacedTable table, XSLFTable grid, CellLook look) {
        for (int i = 0; i < table.rows().size(); i++) {
            PlacedRow row = table.rows().get(i);
            grid.setRowHeight(i + 1, row.header().height() * points);
            XSLFTableCell cell = grid.getCell(i + 1, 0);
            look.ground(cell, area.theme().header());
            look.text(cell, row.row().label(), Alignment.LEFT, PAD + row.depth() * INDENT);
        }
    }

    private void cells(PlacedTable table, XSLFTable grid, CellLook look) {
        Map<String, Integer> rows = new HashMap<>();
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < table.rows().size(); i++) {
            rows.put(table.rows().get(i).row().id(), i + 1);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            columns.put(table.columns().get(i).column().id(), i + 1);
        }
        for (PlacedRow row : table.rows()) {
            for (PlacedColumn column : table.columns()) {
                Color ground = ground(row.row().paint(), column.column().paint());
                int r = rows.get(row.row().id());
                int c = columns.get(column.column().id());
                look.ground(
                        grid.getCell(r, c), ground == null ? null : area.theme().fill(ground));
            }
        }
        for (PlacedCell placed : table.cells()) {
            XSLFTableCell cell = grid.getCell(
                    rows.get(placed.cell().row()), columns.get(placed.cell().column()));
            Color ground = placed.cell().paint().background();
            if (ground != null) {
                look.fill(cell, area.theme().fill(ground));
            }
            Label label = placed.cell().label();
            if (placed.text() != null) {
                look.text(cell, label, placed.text().alignment(), PAD);
            }
        }
    }

    private static Color ground(Paint row, Paint column) {
        Color ground = row.background() != null ? row.background() : column.background();
        return Color.WHITE.equals(ground) ? null : ground;
    }
}
