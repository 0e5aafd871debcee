package dev.qualis.export.pdf;

import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.export.FieldSize;
import dev.qualis.export.pdf.Piece.Line;
import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Stroke;
import java.util.ArrayList;
import java.util.List;

/** Sets a printed form. */
final class PaperForm {

    private static final double PADDING = 4;
    private static final double PIXELS_PER_MILLIMETRE = 96 / 25.4;
    private static final Ink FRAME = Ink.line(new Stroke(Color.BLACK, 0.8, LineStyle.SOLID));

    /** A field with its place in the grid. */
    private record Placed(Field field, int row, int column) {}

    private final Stack stack;
    private final FieldSize sizes;

    PaperForm(Stack stack) {
        this.stack = stack;
        this.sizes = new FieldSize(stack.measure());
    }

    void write(Grid grid) {
        List<Placed> fields = placed(grid);
        double column = stack.paper().room() / grid.columns();
        double[] heights = new double[grid.rows().size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = grid.rows().get(i).height() * PIXELS_PER_MILLIMETRE;
        }
        for (Placed each : fields) {
            if (each.field().rows() == 1) {
                heights[each.row()] = Math.max(heights[each.row()], height(each.field(), column));
            }
        }
        double[] tops = new double[heights.length + 1];
        for (int i = 0; i < heights.length; i++) {
            tops[i + 1] = tops[i] + heights[i];
        }
        stack.need(Math.min(tops[heights.length], stack.paper().bottom() - Paper.TOP));
        double y = stack.y();
        for (Placed each : fields) {
            double top = y + tops[each.row()];
            double bottom =
                    y + tops[Math.min(heights.length, each.row() + each.field().rows())];
            double x = Paper.MARGIN + each.column() * column;
            field(each.field(), new Rect(x, top, each.field().columns() * column, bottom - top));
        }
        stack.down(tops[heights.length] + 8);
    }

    private static List<Placed> placed(Grid grid) {
        List<Placed> placed = new ArrayList<>();
        int[] covered = new int[grid.columns()];
        for (int row = 0; row < grid.rows().size(); row++) {
            int at = 0;
            for (Field field : grid.rows().get(row).fields()) {
                while (at < covered.length && covered[at] > row) {
                    at++;
                }
                placed.add(new Placed(field, row, at));
                for (int i = 0; i < field.columns(); i++) {
                    covered[at++] = row + field.rows();
                }
            }
        }
        return placed;
    }

    private List<Line> lines(Field field, double width) {
        List<Line> lines = new ArrayList<>();
        double room = width - 2 * PADDING;
        TextStyle style = sizes.of(field.lines(), Lettering.CELL.withColor(Color.BLACK), room);
        for (String line : field.lines()) {
            lines.addAll(stack.fill().fill(List.of(new Piece(line, style)), room));
        }
        return lines;
    }

    private double height(Field field, double column) {
        return lines(field, field.columns() * column).stream()
                        .mapToDouble(line -> line.height(Lettering.CELL))
                        .sum()
                + 2 * PADDING;
    }

    private void field(Field field, Rect at) {
        stack.box(at, FRAME);
        List<Line> lines = lines(field, at.width());
        double height =
                lines.stream().mapToDouble(line -> line.height(Lettering.CELL)).sum();
        double y = at.y() + Math.max(PADDING, (at.height() - height) / 2);
        for (Line line : lines) {
            stack.line(
                    line,
                    at.x() + PADDING,
                    y,
                    at.width() - 2 * PADDING,
                    field.label() ? Alignment.CENTER : Alignment.LEFT);
            y += line.height(Lettering.CELL);
        }
    }
}
