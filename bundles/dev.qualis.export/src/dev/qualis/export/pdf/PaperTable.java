package dev.qualis.export.pdf;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.document.content.Table.Value;
import dev.qualis.document.content.Target;
import dev.qualis.export.ColumnWidths;
import dev.qualis.export.Outline;
import dev.qualis.export.pdf.Piece.Line;
import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.Ink;
import dev.qualis.scene.paint.Mark;
import dev.qualis.scene.paint.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sets a table: the head again on every page, rows torn only where they are higher than a page. */
final class PaperTable {

    private static final double PADDING = 4;
    private static final Stroke LINE = new Stroke(Lettering.HAIRLINE, 0.7, LineStyle.SOLID);

    private final Stack stack;
    private final Pieces pieces;
    private final String page;
    private final Table table;
    private final boolean anchored;
    private final double[] widths;
    private final boolean upright;
    private final List<List<Line>> heads;
    private final double headHeight;

    /** @param anchored whether the rows are the places to which references to them lead */
    PaperTable(Stack stack, Pieces pieces, String page, Table table, boolean anchored) {
        this.stack = stack;
        this.pieces = pieces;
        this.page = page;
        this.table = table;
        this.anchored = anchored;
        this.widths = new ColumnWidths(stack.measure(), Lettering.CELL)
                .of(table, stack.paper().room());
        this.upright = table.form() == Form.MATRIX && table.columns().size() > 6;
        this.heads = IntStream.range(0, widths.length)
                .mapToObj(column -> upright && column > 0 ? List.<Line>of() : headLines(column))
                .toList();
        this.headHeight = headHeight();
    }

    void write() {
        stack.need(headHeight + Math.max(40, first()));
        head();
        for (Row row : table.rows()) {
            row(row);
        }
        stack.down(10);
    }

    private double headHeight() {
        double height = 0;
        for (int i = 0; i < widths.length; i++) {
            if (upright && i > 0) {
                String words = plain(table.columns().get(i).head());
                height = Math.max(height, Math.min(170, stack.measure().width(words, Lettering.CELL_HEAD)));
            } else {
                height = Math.max(height, height(heads.get(i)));
            }
        }
        return height + 2 * PADDING;
    }

    private List<Line> headLines(int column) {
        List<Inline> head = table.columns().get(column).head();
        return stack.fill().fill(pieces.of(page, head, Lettering.CELL_HEAD), widths[column] - 2 * PADDING);
    }

    private static String plain(List<Inline> inlines) {
        return inlines.stream().map(Inline::plain).collect(Collectors.joining());
    }

    private void head() {
        double x = Paper.MARGIN;
        double y = stack.y();
        boolean named =
                table.columns().stream().anyMatch(column -> !column.head().isEmpty());
        if (!named) {
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            stack.box(new Rect(x, y, widths[i], headHeight), Ink.both(Lettering.SHADE, LINE));
            if (upright && i > 0) {
                upright(plain(table.columns().get(i).head()), x, y, widths[i]);
            } else {
                double at = y + PADDING;
                for (Line line : heads.get(i)) {
                    stack.line(line, x + PADDING, at, widths[i] - 2 * PADDING, Alignment.LEFT);
                    at += line.height(Lettering.CELL);
                }
            }
            x += widths[i];
        }
        stack.down(headHeight);
    }

    /** A head that reads from bottom to top; one that is too long ends with dots. */
    private void upright(String words, double x, double y, double width) {
        double room = headHeight - 2 * PADDING;
        String shown = words;
        while (shown.length() > 2 && stack.measure().width(shown, Lettering.CELL_HEAD) > room + 0.5) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1)) + "…";
        }
        double height = Lettering.CELL_HEAD.pixels() * 1.36;
        Rect lying = new Rect(x + width / 2 - room / 2, y + headHeight / 2 - height / 2, room, height);
        stack.mark(new Mark.Words(new TextBlock(List.of(shown), Lettering.CELL_HEAD, lying, Alignment.LEFT), true));
    }

    /** The lines of the cells of a row. */
    private List<List<Line>> lines(Row row) {
        List<List<Line>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            double indent = i == 0 ? indent(row) : 0;
            cells.add(stack.fill()
                    .fill(
                            pieces.of(page, row.cells().get(i).content(), Lettering.CELL),
                            widths[i] - 2 * PADDING - indent));
        }
        return cells;
    }

    private static double rowHeight(List<List<Line>> cells) {
        return cells.stream().mapToDouble(PaperTable::height).max().orElse(0) + 2 * PADDING;
    }

    /** The highest row that is not torn. */
    private double most() {
        return stack.paper().bottom() - Paper.TOP - headHeight - 20;
    }

    /** How much of the first row stands on the same page as the head. */
    private double first() {
        if (table.rows().isEmpty()) {
            return 0;
        }
        double height = rowHeight(lines(table.rows().getFirst()));
        return height <= most() ? height : 120;
    }

    private void row(Row row) {
        List<List<Line>> cells = lines(row);
        double height = rowHeight(cells);
        if (height > stack.left()) {
            if (height <= most() || stack.left() < 120) {
                stack.turn(stack.paper());
                head();
            }
        }
        if (anchored && !row.anchor().isEmpty()) {
            stack.place(Outline.name(new Target(page, row.anchor())));
        }
        while (height > stack.left()) {
            cells = part(row, cells, stack.left());
            height = rowHeight(cells);
            stack.turn(stack.paper());
            head();
        }
        cells(row, cells, height);
    }

    /** Sets as many lines as there is room for, and leaves the others. */
    private List<List<Line>> part(Row row, List<List<Line>> cells, double room) {
        List<List<Line>> now = new ArrayList<>();
        List<List<Line>> later = new ArrayList<>();
        boolean any = false;
        for (List<Line> cell : cells) {
            int fitting = 0;
            double used = 2 * PADDING;
            while (fitting < cell.size() && used + cell.get(fitting).height(Lettering.CELL) <= room) {
                used += cell.get(fitting++).height(Lettering.CELL);
            }
            any |= fitting > 0;
            now.add(cell.subList(0, fitting));
            later.add(cell.subList(fitting, cell.size()));
        }
        if (any) {
            cells(row, now, room);
        }
        return later;
    }

    private void cells(Row row, List<List<Line>> cells, double height) {
        double x = Paper.MARGIN;
        double y = stack.y();
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.cells().get(i);
            Color shade = shade(cell);
            stack.box(new Rect(x, y, widths[i], height), shade == null ? Ink.line(LINE) : Ink.both(shade, LINE));
            double indent = i == 0 ? indent(row) : 0;
            double at = y + PADDING;
            for (Line line : cells.get(i)) {
                stack.line(line, x + PADDING + indent, at, widths[i] - 2 * PADDING - indent, alignment(cell, i));
                at += line.height(Lettering.CELL);
            }
            x += widths[i];
        }
        stack.down(height);
    }

    private Alignment alignment(Cell cell, int column) {
        if (column == 0) {
            return Alignment.LEFT;
        }
        if (table.form() == Form.MATRIX) {
            return Alignment.CENTER;
        }
        return cell.value() instanceof Value.Amount || cell.value() instanceof Value.Share
                ? Alignment.RIGHT
                : Alignment.LEFT;
    }

    private static double indent(Row row) {
        return 12.0 * Math.min(4, row.level());
    }

    private static double height(List<Line> lines) {
        return lines.stream().mapToDouble(line -> line.height(Lettering.CELL)).sum();
    }

    private static Color shade(Cell cell) {
        if (cell.content().isEmpty()) {
            return null;
        }
        return switch (cell.tone()) {
            case PLAIN -> null;
            case ACCENT -> new Color(0xe3, 0xed, 0xf7);
            case GOOD -> new Color(0xe4, 0xf2, 0xe7);
            case WARN -> new Color(0xfb, 0xe9, 0xe4);
        };
    }

    /** Strong words in the first column of pairs. */
    static Cell name(String words) {
        return new Cell(List.of(new Strong(words)));
    }
}
