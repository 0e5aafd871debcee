package dev.qualis.pictures.pptx;

import dev.qualis.scene.Color;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.PlacedTree.Line;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** An outline as tables of one column, indented: a list that can be edited and copied. */
final class TreeSlide {
    private static final double INDENT = 20;
    private static final double PAD = 5;

    private final SlideArea area;
    private final double scale;
    private final double points;

    TreeSlide(SlideArea area, double scale) {
        this.area = area;
        this.scale = scale;
        this.points = scale * SlideArea.POINTS;
    }

    void draw(PlacedTree tree) {
        List<Line> column = new ArrayList<>();
        for (Line line : tree.lines()) {
            if (!column.isEmpty()
                    && line.bounds().y() < column.getLast().bounds().y()) {
                draw(tree, column);
                column = new ArrayList<>();
            }
            column.add(line);
        }
        if (!column.isEmpty()) {
            draw(tree, column);
        }
    }

    private void draw(PlacedTree tree, List<Line> lines) {
        double left = start(lines.getFirst());
        double right =
                lines.stream().mapToDouble(line -> line.bounds().right()).max().orElse(left);
        double width = (right - left + 2 * PAD) * points;
        XSLFTable table = area.slide.createTable(lines.size(), 1);
        table.setAnchor(new Rectangle2D.Double(
                area.room.left() + left * points,
                area.room.top(),
                width,
                lines.getLast().bounds().bottom() * points));
        table.setColumnWidth(0, width);
        area.name(table, tree.scene().head().title(), "");
        CellLook look = new CellLook(area, scale);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            XSLFTableCell cell = table.getCell(i, 0);
            table.setRowHeight(i, line.bounds().height() * points);
            look.ground(cell, null);
            Color ground = line.item().background();
            if (ground != null && !ground.equals(Color.WHITE)) {
                look.fill(cell, area.theme().fill(ground));
            }
            look.text(cell, line.item().label(), Alignment.LEFT, PAD + line.depth() * INDENT);
        }
    }

    private static double start(Line line) {
        return line.bounds().x() - line.depth() * INDENT;
    }
}
