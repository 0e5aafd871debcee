package dev.qualis.scene.layout;

import dev.qualis.scene.Label;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Kind;
import dev.qualis.scene.TableScene.Row;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTable.PlacedColumn;
import dev.qualis.scene.layout.PlacedTable.PlacedRow;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds widths, heights and line breaks of a table so that every text lies inside its field; linear in the cells. */
public final class TableLayout {
    private static final double PAD = 6;
    /** Beside the few letters of a narrow column. */
    private static final double NARROW_PAD = 2;

    private static final double ROW_PAD = 4;
    private static final double LEAST_ROW = 20;
    private static final double INDENT = 14;
    private static final double LEAST_COLUMN = 24;
    private static final double WIDEST_CELL = 190;
    private static final double WIDEST_HEADER = 280;
    private static final double TALLEST_TITLE = 170;
    private static final double TITLE_STEP = 20;

    /** A column that is wished this wide becomes wider for a long word rather than turn all titles on their sides. */
    private static final double UPRIGHT_COLUMN = 60;

    private static final int LINES_BEFORE_ROTATION = 3;

    private final TextMeasure measure;

    public TableLayout(TextMeasure measure) {
        this.measure = measure;
    }

    /** Places everything; cells of unknown rows or columns are left out. */
    public PlacedTable place(TableScene scene) {
        return new Run(scene).place();
    }

    private record Nested(Row row, int depth) {}

    private final class Run {
        private final TableScene scene;
        private final List<Nested> rows = new ArrayList<>();
        private final Map<String, Integer> rowIndex = new HashMap<>();
        private final Map<String, Integer> columnIndex = new HashMap<>();
        private final MeasuredTexts texts = new MeasuredTexts(measure);
        private final Set<String> amounts;

        Run(TableScene scene) {
            this.scene = scene;
            this.amounts = AmountColumns.of(scene);
            scene.rows().forEach(row -> flatten(row, 0));
            for (int i = 0; i < scene.columns().size(); i++) {
                columnIndex.put(scene.columns().get(i).id(), i);
            }
        }

        private void flatten(Row row, int depth) {
            rowIndex.put(row.id(), rows.size());
            rows.add(new Nested(row, depth));
            row.children().forEach(child -> flatten(child, depth + 1));
        }

        PlacedTable place() {
            List<Cell> cells = scene.cells().stream()
                    .filter(cell -> rowIndex.containsKey(cell.row()) && columnIndex.containsKey(cell.column()))
                    .toList();
            double[] widths = columnWidths(cells);
            boolean rotated = rotates(widths);
            double headerWidth = headerWidth();
            double headerHeight = headerHeight(widths, rotated);
            double[] heights = rowHeights(cells, widths, headerWidth);
            return new PlacedTable(
                    scene,
                    new Rect(0, 0, headerWidth, headerHeight),
                    rotated,
                    columns(widths, headerWidth, headerHeight, rotated),
                    rows(heights, headerWidth, headerHeight),
                    cells(cells, widths, heights, headerWidth, headerHeight));
        }

        /** A matrix of letters needs less room beside them than a table of words. */
        private double pad(Cell cell) {
            return scene.kind() == Kind.CROSS && texts.width(cell.label()) <= LEAST_COLUMN ? NARROW_PAD : PAD;
        }

        private double[] columnWidths(List<Cell> cells) {
            double[] result = new double[scene.columns().size()];
            for (Cell cell : cells) {
                int column = columnIndex.get(cell.column());
                double room = Math.max(WIDEST_CELL, scene.columns().get(column).width());
                double needed = Math.min(texts.width(cell.label()), room);
                double least = Math.max(needed, Math.min(texts.widestPiece(cell.label()), 2 * room));
                result[column] = Math.max(result[column], least + 2 * pad(cell));
            }
            boolean cross = scene.kind() == Kind.CROSS;
            for (int i = 0; i < result.length; i++) {
                Column column = scene.columns().get(i);
                double wished = column.width() > 0 ? column.width() : cross ? LEAST_COLUMN : 70;
                result[i] = Math.ceil(Math.max(result[i], wished));
                if (cross && column.width() >= UPRIGHT_COLUMN) {
                    double word = Math.min(texts.widestPiece(column.label()), 130);
                    result[i] = Math.ceil(Math.max(result[i], word + 2 * PAD));
                }
                if (!cross || scene.columns().size() <= 8) {
                    double title = Math.min(texts.width(column.label()), 96);
                    double word = Math.min(texts.widestPiece(column.label()), 130);
                    result[i] = Math.ceil(Math.max(result[i], Math.max(title, word) + 2 * PAD));
                }
            }
            return result;
        }

        private boolean rotates(double[] widths) {
            for (int i = 0; i < widths.length; i++) {
                Label label = scene.columns().get(i).label();
                double room = widths[i] - 2 * PAD;
                if (texts.lines(label, room).size() > LINES_BEFORE_ROTATION || texts.widestPiece(label) > room) {
                    return true;
                }
            }
            return false;
        }

        private double headerWidth() {
            double widest = 60;
            for (Nested nested : rows) {
                widest = Math.max(widest, texts.width(nested.row().label()) + 2 * PAD + nested.depth() * INDENT);
            }
            double wished = Math.max(scene.headerWidth(), Math.min(widest, WIDEST_HEADER));
            return Math.ceil(wished);
        }

        private double headerHeight(double[] widths, boolean rotated) {
            double height = LEAST_ROW;
            for (int i = 0; i < widths.length; i++) {
                Label label = scene.columns().get(i).label();
                double needed = rotated
                        ? Math.min(texts.width(label), TALLEST_TITLE)
                        : TextBlock.height(
                                texts.lines(label, widths[i] - 2 * PAD).size(), label.style());
                height = Math.max(height, needed + 2 * PAD);
            }
            return Math.ceil(rotated ? fitted(widths, height) : height);
        }

        /** Rotated titles wrap too: a longer header where the columns are too narrow for their lines. */
        private double fitted(double[] widths, double height) {
            double fitted = height;
            for (int i = 0; i < widths.length; i++) {
                Label label = scene.columns().get(i).label();
                fitted = fitted(label, widths[i], fitted);
            }
            return fitted;
        }

        /** The first height in steps at which a title fits into a column, or at which it needs one line only. */
        private double fitted(Label label, double width, double height) {
            double longest = texts.width(label) + 2 * PAD;
            if (height >= longest || fits(label, width, height)) {
                return height;
            }
            int tooSmall = 0;
            int enough = (int) Math.ceil((longest - height) / TITLE_STEP);
            while (enough - tooSmall > 1) { // a title may be longer than steps can be tried
                int middle = (tooSmall + enough) / 2;
                if (fits(label, width, height + middle * TITLE_STEP)) {
                    enough = middle;
                } else {
                    tooSmall = middle;
                }
            }
            return height + enough * TITLE_STEP;
        }

        private boolean fits(Label label, double width, double height) {
            return TextBlock.height(texts.lines(label, height - 2 * PAD).size(), label.style()) <= width;
        }

        private double[] rowHeights(List<Cell> cells, double[] widths, double headerWidth) {
            double[] result = new double[rows.size()];
            for (int i = 0; i < result.length; i++) {
                Nested nested = rows.get(i);
                double room = headerWidth - 2 * PAD - nested.depth() * INDENT;
                int lines = texts.lines(nested.row().label(), room).size();
                result[i] = Math.max(
                        LEAST_ROW, TextBlock.height(lines, nested.row().label().style()) + ROW_PAD);
            }
            for (Cell cell : cells) {
                double room = widths[columnIndex.get(cell.column())] - 2 * pad(cell);
                int lines = texts.lines(cell.label(), room).size();
                int row = rowIndex.get(cell.row());
                result[row] = Math.max(
                        result[row], TextBlock.height(lines, cell.label().style()) + ROW_PAD);
            }
            for (int i = 0; i < result.length; i++) {
                result[i] = Math.ceil(result[i]);
            }
            return result;
        }

        private List<PlacedColumn> columns(double[] widths, double left, double height, boolean rotated) {
            List<PlacedColumn> result = new ArrayList<>();
            double x = left;
            for (int i = 0; i < widths.length; i++) {
                Column column = scene.columns().get(i);
                Rect header = new Rect(x, 0, widths[i], height);
                result.add(new PlacedColumn(column, header, title(column, header, rotated)));
                x += widths[i];
            }
            return result;
        }

        private TextBlock title(Column column, Rect header, boolean rotated) {
            Label label = column.label();
            double room = (rotated ? header.height() : header.width()) - 2 * PAD;
            List<String> lines = texts.lines(label, room);
            double height = TextBlock.height(lines.size(), label.style());
            if (rotated) {
                Rect lying = new Rect(
                        header.centerX() - header.height() / 2 + PAD,
                        header.centerY() - height / 2,
                        header.height() - 2 * PAD,
                        height);
                return new TextBlock(lines, label.style(), lying, Alignment.LEFT);
            }
            Alignment usual = scene.kind() == Kind.EDITION ? Alignment.LEFT : Alignment.CENTER;
            return new TextBlock(
                    lines,
                    label.style(),
                    new Rect(header.x() + PAD, header.bottom() - PAD - height, room, height),
                    amounts.contains(column.id()) ? Alignment.RIGHT : usual);
        }

        private List<PlacedRow> rows(double[] heights, double width, double top) {
            List<PlacedRow> result = new ArrayList<>();
            double y = top;
            for (int i = 0; i < heights.length; i++) {
                Nested nested = rows.get(i);
                Rect header = new Rect(0, y, width, heights[i]);
                double indent = PAD + nested.depth() * INDENT;
                result.add(new PlacedRow(
                        nested.row(),
                        nested.depth(),
                        header,
                        centred(nested.row().label(), header, indent, Alignment.LEFT)));
                y += heights[i];
            }
            return result;
        }

        private TextBlock centred(Label label, Rect field, double indent, Alignment alignment) {
            double room = field.width() - indent - Math.min(indent, PAD);
            List<String> lines = texts.lines(label, room);
            double height = TextBlock.height(lines.size(), label.style());
            Rect bounds = new Rect(field.x() + indent, field.y() + (field.height() - height) / 2, room, height);
            return new TextBlock(lines, label.style(), bounds, alignment);
        }

        private List<PlacedCell> cells(List<Cell> cells, double[] widths, double[] heights, double left, double top) {
            double[] xs = starts(widths, left);
            double[] ys = starts(heights, top);
            Set<TextStyle> lists = lists(cells);
            List<PlacedCell> result = new ArrayList<>(cells.size());
            for (Cell cell : cells) {
                int row = rowIndex.get(cell.row());
                int column = columnIndex.get(cell.column());
                Rect field = new Rect(xs[column], ys[row], widths[column], heights[row]);
                Alignment alignment = alignment(cell, lists);
                result.add(new PlacedCell(
                        cell,
                        field,
                        cell.label().isEmpty() ? null : centred(cell.label(), field, pad(cell), alignment)));
            }
            return result;
        }

        private Alignment alignment(Cell cell, Set<TextStyle> lists) {
            if (amounts.contains(cell.column())) {
                return Alignment.RIGHT;
            }
            boolean left =
                    scene.kind() == Kind.EDITION || lists.contains(cell.label().style());
            return left ? Alignment.LEFT : Alignment.CENTER;
        }

        /** The styles of texts of several lines, which are lists and so begin at one line on the left. */
        private static Set<TextStyle> lists(List<Cell> cells) {
            Set<TextStyle> styles = new HashSet<>();
            for (Cell cell : cells) {
                if (cell.label().text().indexOf('\n') >= 0) {
                    styles.add(cell.label().style());
                }
            }
            return styles;
        }

        private static double[] starts(double[] sizes, double first) {
            double[] result = new double[sizes.length];
            double position = first;
            for (int i = 0; i < sizes.length; i++) {
                result[i] = position;
                position += sizes[i];
            }
            return result;
        }
    }
}
