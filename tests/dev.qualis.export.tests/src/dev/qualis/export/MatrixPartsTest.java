package dev.qualis.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Matrices with more columns than paper can hold. */
class MatrixPartsTest {
    private static final double ROOM = 700;
    private static final TextStyle STYLE = new TextStyle(9, false, false, false, false, Color.BLACK);

    private final ColumnWidths widths = new ColumnWidths(new TextMeasure(), STYLE);

    /** Rows with names of any length, and columns of which each cell says the same. */
    private static Table matrix(Form form, int columns, String name, String cell) {
        List<Column> heads = IntStream.range(0, columns)
                .mapToObj(i -> new Column(List.of(new Text(i == 0 ? "过程" : "头" + i + "尾"))))
                .toList();
        List<Row> rows = IntStream.range(0, 12)
                .mapToObj(row -> new Row(
                        "row-" + row,
                        0,
                        IntStream.range(0, columns)
                                .mapToObj(i -> new Cell(List.of(new Text(i == 0 ? name + row : cell))))
                                .toList()))
                .toList();
        return new Table("职责矩阵", form, heads, rows);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 17, 33, 51, 120, 400})
    void everyColumnStandsInOnePartInItsOrderAndCanBeRead(int columns) {
        for (String cell : List.of("R", "A/R", "2026-11-30", "")) {
            for (String name : List.of("采购", "x".repeat(400))) {
                Table whole = matrix(Form.MATRIX, columns, name, cell);
                List<Column> seen = new ArrayList<>(whole.columns().subList(0, 1));
                for (Table part : new MatrixParts(widths).of(whole, ROOM)) {
                    assertEquals(whole.columns().getFirst(), part.columns().getFirst());
                    seen.addAll(part.columns().subList(1, part.columns().size()));
                    assertEquals(whole.rows().size(), part.rows().size());
                    assertEquals(
                            name + 11,
                            ColumnWidths.plain(
                                    part.rows().getLast().cells().getFirst().content()));
                    double[] least = widths.least(part);
                    double others = Arrays.stream(least).skip(1).sum();
                    assertTrue(others + Math.min(least[0], ROOM * 0.4) <= ROOM, others + " for " + columns);
                }
                assertEquals(whole.columns(), seen);
            }
        }
    }

    @Test
    void partsAreOfLikeWidth() {
        List<Integer> counts = new MatrixParts(widths)
                .of(matrix(Form.MATRIX, 50, "采购", "R"), ROOM).stream()
                        .map(part -> part.columns().size() - 1)
                        .toList();
        assertEquals(List.of(25, 24), counts);
    }

    @Test
    void whatFitsAndWhatIsNoMatrixStaysAsItIs() {
        Table narrow = matrix(Form.MATRIX, 12, "采购", "R");
        assertSame(narrow, new MatrixParts(widths).of(narrow, ROOM).getFirst());
        Table list = matrix(Form.LIST, 60, "采购", "R");
        assertEquals(List.of(list), new MatrixParts(widths).of(list, ROOM));
    }

    @Test
    void onPaperEveryHeadIsSaidWithItsPart() throws IOException {
        Page page = Page.single("one", "矩阵", List.of(matrix(Form.MATRIX, 90, "采购", "R")));
        byte[] bytes = new PdfDocumentWriter().write(SampleDocument.of(Language.ZH, "公司", "手册", List.of(page)));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("职责矩阵 (1/2)") && text.contains("职责矩阵 (2/2)"), text);
            for (int i = 1; i < 90; i++) {
                assertTrue(text.replaceAll("\\s", "").contains("头" + i + "尾"), "head " + i + " in " + text);
            }
        }
    }
}
