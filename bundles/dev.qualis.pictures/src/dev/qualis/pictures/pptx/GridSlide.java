package dev.qualis.pictures.pptx;

import dev.qualis.scene.Color;
import dev.qualis.scene.Label;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;

/** A table of PowerPoint with as many rows as fit, in the largest letters in which most fit; a line below says how many do not. */
final class GridSlide {
    private static final double[] SIZES = {14, 12, 11, 10};

    /** Of a table that is cut anyway: rather fewer rows than small ones. */
    private static final double CUT_SIZE = 12;

    private static final double PAD = 5;
    private static final double FOOT = 18;
    private static final double LINE = 1.32;
    private static final double LEAST_COLUMN = 44;
    private static final int MOST_LINES = 3;

    private final SlideArea area;
    private final LineBreaker breaker;
    private final TextMeasure measure = new TextMeasure();

    GridSlide(SlideArea area) {
        this.area = area;
        this.breaker = new LineBreaker(measure);
    }

    /** A table whose columns and lines are known. */
    private record Fitted(double size, double[] widths, List<Double> heights, List<List<List<String>>> lines) {}

    void draw(Presentation.Body.Grid grid, IntFunction<String> more) {
        List<List<String>> all = new ArrayList<>();
        all.add(grid.columns());
        all.addAll(grid.rows());
        Fitted fitted = fit(all);
        double room = area.room.height();
        int shown = rows(fitted, room);
        int left = all.size() - shown + grid.left();
        if (left > 0) {
            shown = rows(fitted, room - FOOT);
            left = all.size() - shown + grid.left();
        }
        double bottom = table(fitted, shown);
        if (left > 0) {
            String text = more.apply(left);
            TextStyle style = new TextStyle(
                    area.room.least(), false, false, false, false, area.theme().muted());
            area.textBox(
                    new Rectangle2D.Double(area.room.left(), bottom + 3, area.room.width(), FOOT - 3),
                    text,
                    style,
                    Alignment.LEFT,
                    1);
        }
    }

    private Fitted fit(List<List<String>> rows) {
        for (double size : SIZES) {
            Fitted fitted = fit(rows, size);
            if (size >= area.room.least() && rows(fitted, area.room.height()) == rows.size()) {
                return fitted;
            }
        }
        return fit(rows, CUT_SIZE);
    }

    private Fitted fit(List<List<String>> rows, double size) {
        double[] widths = widths(rows, size);
        List<List<List<String>>> lines = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<List<String>> cells = new ArrayList<>();
            int most = 1;
            for (int c = 0; c < widths.length; c++) {
                List<String> cell = lines(rows.get(r).get(c), style(size, r == 0), widths[c] - 2 * PAD);
                cells.add(cell);
                most = Math.max(most, cell.size());
            }
            lines.add(cells);
            heights.add(most * size * LINE + 2 * PAD);
        }
        return new Fitted(size, widths, heights, lines);
    }

    /** At most three lines; a piece too wide for the cell, such as an address, is cut as well. */
    private List<String> lines(String text, TextStyle style, double width) {
        double pixels = width / SlideArea.POINTS;
        List<String> lines = new ArrayList<>();
        for (String line : breaker.wrap(Ooxml.text(text), style, pixels)) {
            lines.add(FittingText.cut(line, style, pixels, measure));
        }
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
        first.add(FittingText.cut(lines.get(MOST_LINES - 1) + " …", style, pixels, measure));
        return first;
    }

    /** As wide as the widest text where there is room; what is missing is taken from the widest columns. */
    private double[] widths(List<List<String>> rows, double size) {
        int count = rows.getFirst().size();
        double[] widths = new double[count];
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < count; c++) {
                TextStyle style = style(size, r == 0);
                for (String line : rows.get(r).get(c).split("\\R")) {
                    double wide = measure.width(line, style) * SlideArea.POINTS * 1.04 + 2 * PAD + 2;
                    widths[c] = Math.max(widths[c], Math.max(LEAST_COLUMN, wide));
                }
            }
        }
        double limit = limit(widths, area.room.width());
        double sum = 0;
        for (int c = 0; c < count; c++) {
            widths[c] = Math.min(widths[c], limit);
            sum += widths[c];
        }
        double stretch = area.room.width() / sum;
        for (int c = 0; c < count; c++) {
            widths[c] *= stretch;
        }
        return widths;
    }

    /** The width to which columns have to be cut so that all fit. */
    private static double limit(double[] widths, double room) {
        double limit = Double.MAX_VALUE;
        double low = 0;
        double high = room;
        if (sum(widths, limit) > room) {
            for (int i = 0; i < 40; i++) {
                double middle = (low + high) / 2;
                if (sum(widths, middle) > room) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            limit = low;
        }
        return limit;
    }

    private static double sum(double[] widths, double limit) {
        double sum = 0;
        for (double width : widths) {
            sum += Math.min(width, limit);
        }
        return sum;
    }

    private static int rows(Fitted fitted, double room) {
        double height = 0;
        for (int i = 0; i < fitted.heights().size(); i++) {
            height += fitted.heights().get(i);
            if (height > room) {
                return Math.max(1, i);
            }
        }
        return fitted.heights().size();
    }

    /** @return where the table ends, in points */
    private double table(Fitted fitted, int shown) {
        XSLFTable table = area.slide.createTable(shown, fitted.widths().length);
        double height = fitted.heights().subList(0, shown).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        table.setAnchor(new Rectangle2D.Double(area.room.left(), area.room.top(), area.room.width(), height));
        table.getCTTable().getTblPr().setFirstRow(true);
        CellLook look = new CellLook(area, 1);
        for (int c = 0; c < fitted.widths().length; c++) {
            table.setColumnWidth(c, fitted.widths()[c]);
        }
        for (int r = 0; r < shown; r++) {
            table.setRowHeight(r, fitted.heights().get(r));
            for (int c = 0; c < fitted.widths().length; c++) {
                XSLFTableCell cell = table.getCell(r, c);
                look.ground(cell, r == 0 ? area.theme().header() : null);
                String text = String.join("\n", fitted.lines().get(r).get(c));
                if (!text.isBlank()) {
                    look.text(
                            cell,
                            new Label(text, style(fitted.size(), r == 0)),
                            Alignment.LEFT,
                            PAD / SlideArea.POINTS);
                }
            }
        }
        return area.room.top() + height;
    }

    private static TextStyle style(double size, boolean bold) {
        return new TextStyle(size, bold, false, false, false, Color.BLACK);
    }
}
