package dev.qualis.export.docx;

import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;

/** Writes a printed form as a table with joined cells. */
final class WordForm {

    private static final double TWENTIETHS_PER_MILLIMETRE = 1440 / 25.4;

    private final WordXml out;
    private final WordInlines inlines;

    WordForm(WordXml out, WordInlines inlines) {
        this.out = out;
        this.inlines = inlines;
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
            cell(
                    new Field(field.columns(), 1, field.label(), java.util.List.of("")),
                    field.columns() * width,
                    "continue");
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
        for (int i = 0; i < Math.max(1, field.lines().size()); i++) {
            out.open("p").open("pPr").value("pStyle", "TableText");
            if (field.label()) {
                out.value("jc", "center");
            }
            out.close();
            if (i < field.lines().size()) {
                inlines.run(field.lines().get(i), null);
            }
            out.close();
        }
        out.close();
    }
}
