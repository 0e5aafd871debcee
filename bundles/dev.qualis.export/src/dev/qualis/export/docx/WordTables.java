package dev.qualis.export.docx;

import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.document.content.Table.Value;
import dev.qualis.document.content.Target;
import dev.qualis.export.ColumnWidths;
import dev.qualis.export.GatheredColumns;
import dev.qualis.export.MatrixParts;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;

/** Writes tables: the head repeats on every page, rows are not torn, a matrix has its heads upright. */
final class WordTables {

    /** A program that has not our font takes a wider one. */
    private static final TextStyle ROOMY =
            new TextStyle(10.5, false, false, false, false, dev.qualis.scene.Color.BLACK);

    private final WordXml out;
    private final WordInlines inlines;
    private final ColumnWidths widths = new ColumnWidths(new TextMeasure(), ROOMY);
    private final GatheredColumns gathered;
    private final MatrixParts matrices = new MatrixParts(widths);

    WordTables(WordXml out, WordInlines inlines, Language language) {
        this.out = out;
        this.inlines = inlines;
        this.gathered = new GatheredColumns(widths, language);
    }

    /**
     * Writes a table, or several where it has too many columns for one.
     *
     * @param room in pixels
     */
    void write(String page, Table whole, double room) {
        List<Table> parts = matrices.of(gathered.of(whole, room), room);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                out.open("p").close();
            }
            part(page, parts.get(i), room, i == 0);
        }
    }

    private void part(String page, Table table, double room, boolean first) {
        double[] pixels = widths.of(table, room);
        boolean matrix = table.form() == Form.MATRIX;
        out.open("tbl").open("tblPr").value("tblStyle", "QualisTable");
        out.empty("tblW", "w", twentieths(room), "type", "dxa").empty("tblLayout", "type", "fixed");
        out.empty(
                "tblLook", "firstRow", 1, "lastRow", 0, "firstColumn", 1, "lastColumn", 0, "noHBand", 1, "noVBand", 1);
        if (!table.caption().isEmpty()) {
            out.value("tblCaption", table.caption());
        }
        out.close().open("tblGrid");
        for (double width : pixels) {
            out.empty("gridCol", "w", twentieths(width));
        }
        out.close();
        head(page, table, pixels, matrix);
        for (Row row : table.rows()) {
            row(page, row, pixels, matrix, first);
        }
        out.close();
    }

    private void head(String page, Table table, double[] pixels, boolean matrix) {
        out.open("tr").open("trPr").empty("cantSplit");
        boolean upright = matrix && table.columns().size() > 6;
        if (upright) {
            out.empty("trHeight", "val", 1900, "hRule", "atLeast");
        }
        out.empty("tblHeader").close();
        for (int i = 0; i < pixels.length; i++) {
            out.open("tc").open("tcPr").empty("tcW", "w", twentieths(pixels[i]), "type", "dxa");
            if (upright && i > 0) {
                out.value("textDirection", "btLr").value("vAlign", "center");
            } else {
                out.value("vAlign", "bottom");
            }
            out.close().open("p").open("pPr").value("pStyle", "TableHead").close();
            inlines.write(page, table.columns().get(i).head());
            out.close().close();
        }
        out.close();
    }

    private void row(String page, Row row, double[] pixels, boolean matrix, boolean marked) {
        out.open("tr").open("trPr").empty("cantSplit").close();
        for (int i = 0; i < pixels.length; i++) {
            Cell cell = row.cells().get(i);
            out.open("tc").open("tcPr").empty("tcW", "w", twentieths(pixels[i]), "type", "dxa");
            String shade = shade(cell);
            if (shade != null) {
                out.empty("shd", "val", "clear", "color", "auto", "fill", shade);
            }
            out.close().open("p").open("pPr").value("pStyle", "TableText");
            if (i == 0 && row.level() > 0) {
                out.empty("ind", "left", 200 * Math.min(6, row.level()));
            }
            if (i > 0 && (matrix || isNumber(cell))) {
                out.value("jc", matrix ? "center" : "right");
            }
            out.close();
            if (i == 0 && marked && !row.anchor().isEmpty()) {
                inlines.mark(new Target(page, row.anchor()));
            }
            inlines.write(page, cell.content());
            out.close().close();
        }
        out.close();
    }

    private static boolean isNumber(Cell cell) {
        return cell.value() instanceof Value.Amount || cell.value() instanceof Value.Share;
    }

    private static String shade(Cell cell) {
        if (cell.content().isEmpty()) {
            return null;
        }
        return switch (cell.tone()) {
            case PLAIN -> null;
            case ACCENT -> "E3EDF7";
            case GOOD -> "E4F2E7";
            case WARN -> "FBE9E4";
        };
    }

    private static long twentieths(double pixels) {
        return Math.round(pixels * WordPaper.TWENTIETHS);
    }
}
