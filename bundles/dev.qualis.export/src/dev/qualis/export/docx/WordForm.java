package dev.qualis.export.docx;

import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.export.FieldSize;
import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;
import java.util.stream.Stream;

/** Writes a printed form as a table with joined cells. */
final class WordForm {

    private static final double TWENTIETHS_PER_MILLIMETRE = 1440 / 25.4;

    /** Left and right in a cell, in twentieths of a point. */
    private static final int MARGINS = 2 * 80;

    /** Of the text in tables, in points. */
    private static final double SIZE = 9;

    private static final TextStyle STYLE = new TextStyle(SIZE, false, false, false, false, Color.BLACK);

    /** A program that has not our font takes one that is wider by this factor. */
    private static final double WIDER = 1.12;

    private final WordXml out;
    private final WordInlines inlines;
    private final FieldSize sizes;
    private final LineBreaker breaker;

    WordForm(WordXml out, WordInlines inlines, TextMeasure measure) {
        this.out = out;
        this.inlines = inlines;
        this.sizes = new FieldSize(measure);
        this.breaker = new LineBreaker(measure);
    }

    void write(Grid grid) {
        int width = WordPaper.TEXT / grid.columns();
        out.open("tbl").open("tblPr").value("tblStyle", "QualisForm");
        out.empty("tblW", "w", width * grid.columns(), "type", "dxa").empty("tblLayout", "type", "fixed");
        out.value("tblCaption", grid.caption()).close().open("tblGrid");
        for (int i = 0; i < grid.columns(); i++) {
            out.empty("gridCol", "w", width);
        }
        out.close();
        Field[] above = new Field[grid.columns()];
        int[] left = new int[grid.columns()];
        for (Grid.Row row : grid.rows()) {
            row(grid, row, width, above, left);
        }
        out.close();
        out.open("p").open("pPr").value("pStyle", "Gap").close().close();
    }

    private void row(Grid grid, Grid.Row row, int width, Field[] above, int[] left) {
        out.open("tr").open("trPr").empty("cantSplit");
        long height = Math.round(row.height() * TWENTIETHS_PER_MILLIMETRE);
        out.empty("trHeight", "val", height, "hRule", "atLeast").close();
        int at = 0;
        for (Field field : row.fields()) {
            at = covered(at, width, above, left);
            cell(field, field.columns() * width, field.rows() > 1 ? "restart" : null);
            above[at] = field;
            left[at] = field.rows() - 1;
            at += field.columns();
        }
        if (at < grid.columns()) {
            covered(at, width, above, left);
        }
        out.close();
    }

    /** Goes on with the cells that reach down from above. */
    private int covered(int from, int width, Field[] above, int[] left) {
        int at = from;
        while (at < left.length && left[at] > 0) {
            Field field = above[at];
            cell(new Field(field.columns(), 1, field.label(), List.of("")), field.columns() * width, "continue");
            left[at]--;
            at += field.columns();
        }
        return at;
    }

    private void cell(Field field, int width, String merge) {
        out.open("tc").open("tcPr").empty("tcW", "w", width, "type", "dxa");
        if (field.columns() > 1) {
            out.value("gridSpan", field.columns());
        }
        if (merge != null) {
            out.value("vMerge", merge);
        }
        out.value("vAlign", "center").close();
        List<String> lines = lines(field, width);
        double size = sizes.of(lines, STYLE, room(width) / WIDER).size();
        for (int i = 0; i < Math.max(1, lines.size()); i++) {
            out.open("p").open("pPr").value("pStyle", "TableText");
            if (field.label()) {
                out.value("jc", "center");
            }
            out.close();
            if (i < lines.size()) {
                inlines.run(lines.get(i), size < SIZE ? size : 0);
            }
            out.close();
        }
        out.close();
    }

    /** A line with words that are to stay together is broken here: not every program keeps them together. */
    private List<String> lines(Field field, int width) {
        return field.lines().stream()
                .flatMap(line -> line.indexOf('\u00a0') < 0
                        ? Stream.of(line)
                        : breaker.wrap(line, STYLE, room(width) / WIDER).stream())
                .toList();
    }

    /** The room of a line in a cell, in pixels. */
    private static double room(int width) {
        return (width - MARGINS) / WordPaper.TWENTIETHS;
    }
}
