package dev.qualis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.document.content.Table.Row;
import dev.qualis.export.pdf.PdfDocumentWriter;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Color;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.text.TextMeasure;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Tables with more columns than paper can hold. */
class GatheredColumnsTest {
    private static final double ROOM = 700;
    private static final TextStyle STYLE = new TextStyle(9, false, false, false, false, Color.BLACK);

    private final ColumnWidths widths = new ColumnWidths(new TextMeasure(), STYLE);

    /** A clause, its title, and columns of which each row fills two. */
    private static Table table(Form form, int columns) {
        List<Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Column(List.of(new Text(i == 0 ? "Clause" : "Nonconformity" + i))))
                .toList();
        List<Row> rows = IntStream.range(1, 40)
                .mapToObj(row -> new Row(
                        "row-" + row,
                        0,
                        IntStream.range(0, columns)
                                .mapToObj(i -> new Cell(
                                        i == 0 || i % 20 == 4 ? List.of(new Text("cell " + row + "." + i)) : List.of()))
                                .toList()))
                .toList();
        return new Table("Evidence", form, heads, rows);
    }

    private Table on(Table table, Language language) {
        return new GatheredColumns(widths, language).of(table, ROOM);
    }

    private static String plain(Cell cell) {
        return cell.content().stream().map(Inline::plain).collect(Collectors.joining());
    }

    @Test
    void whatDoesNotFitIsSaidInOneColumnWithItsHeads() {
        Table shown = on(table(Form.LIST, 50), Language.EN);
        assertEquals(5, shown.columns().size());
        Row first = shown.rows().getFirst();
        assertEquals("row-1", first.anchor());
        assertEquals("cell 1.0", plain(first.cells().getFirst()));
        assertEquals(
                "Nonconformity4: cell 1.4\nNonconformity24: cell 1.24\nNonconformity44: cell 1.44",
                plain(first.cells().getLast()));
        assertEquals(
                "Nonconformity4：cell 1.4",
                plain(on(table(Form.LIST, 20), Language.ZH)
                        .rows()
                        .getFirst()
                        .cells()
                        .getLast()));
    }

    @Test
    void whatFitsAndWhatIsAMatrixStaysAsItIs() {
        Table few = table(Form.LIST, 6);
        assertSame(few, on(few, Language.EN));
        Table matrix = table(Form.MATRIX, 50);
        assertSame(matrix, on(matrix, Language.EN));
    }

    @Test
    void noWordOfAWideTableIsTornOnPaper() throws IOException {
        Page page = Page.single("one", "Evidence", List.of(table(Form.LIST, 50)));
        byte[] pdf = new PdfDocumentWriter().write(SampleDocument.of(Language.EN, "Firm", "Matrix", List.of(page)));
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            assertTrue(paper.getNumberOfPages() < 10, paper.getNumberOfPages() + " pages");
            String words = new PDFTextStripper().getText(paper);
            assertTrue(words.contains("Nonconformity44: cell 39.44"), words);
        }
    }
}
