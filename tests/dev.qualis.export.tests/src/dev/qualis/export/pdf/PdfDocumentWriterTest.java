package dev.qualis.export.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Grid.Field;
import dev.qualis.document.content.Grid.Row;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Column;
import dev.qualis.document.content.Table.Form;
import dev.qualis.export.SampleDocument;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDocumentWriterTest {

    private static String text(PDDocument pdf, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf);
    }

    private static Document of(Block... blocks) {
        return SampleDocument.of(Language.ZH, "公司", "手册", List.of(Page.single("one", "第一章", List.of(blocks))));
    }

    @Test
    void writesTheSameBytesTwice() {
        assertArrayEquals(
                new PdfDocumentWriter().write(SampleDocument.chinese()),
                new PdfDocumentWriter().write(SampleDocument.chinese()));
    }

    @Test
    void saysAllThatTheDocumentSays() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter().write(SampleDocument.chinese()))) {
            String all = text(pdf, 1, pdf.getNumberOfPages());
            for (String words : List.of(
                    "样例公司",
                    "质量手册",
                    "QM-01",
                    "已发布",
                    "目录",
                    "1  范围",
                    "<b> &",
                    "note of 采购",
                    "one.one",
                    "=1+1",
                    "bold",
                    "-2+3",
                    "1,234.50",
                    "图 1",
                    "索引",
                    "采购  3",
                    "第 2 页，共 5 页")) {
                assertTrue(all.contains(words), words + " in " + all);
            }
        }
    }

    @Test
    void theContentsNameThePagesOnWhichChaptersBegin() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter().write(SampleDocument.english()))) {
            String contents = text(pdf, 2, 2);
            assertTrue(contents.contains("1  Scope 3"), contents);
            assertTrue(contents.contains("2  Buying 4"), contents);
            assertTrue(text(pdf, 3, 3).contains("1  Scope"));
            assertTrue(text(pdf, 4, 4).contains("2  Buying"));
        }
    }

    @Test
    void aHeadingOfFourThousandCharactersTakesThreeLinesOfTheContents() throws IOException {
        Document document =
                SampleDocument.of(Language.ZH, "公司", "手册", List.of(Page.single("one", "长".repeat(4000), List.of())));
        try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter().write(document))) {
            String contents = text(pdf, 2, 2);
            long said = contents.chars().filter(c -> c == '长').count();
            assertTrue(said > 50 && said < 300, said + " in " + contents);
            assertTrue(contents.contains("长… 3"), contents);
            String chapter = text(pdf, 3, pdf.getNumberOfPages());
            assertTrue(chapter.chars().filter(c -> c == '长').count() >= 4000);
        }
    }

    @Test
    void bookmarksNestAsHeadingsDo() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter().write(SampleDocument.english()))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(below -> titles.add("- " + below.getTitle()));
            }
            assertEquals(List.of("1 Scope", "2 Buying", "- 2.1 Buying"), titles);
            assertEquals("en", pdf.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aTableRepeatsItsHeadOnEveryPage() throws IOException {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(new Table.Row(cell("行 " + i), cell("值")));
        }
        List<Column> columns = List.of(new Column(List.of(new Text("表头甲"))), new Column(List.of(new Text("表头乙"))));
        byte[] bytes = new PdfDocumentWriter().write(of(new Table("大表", Form.LIST, columns, rows)));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertTrue(pdf.getNumberOfPages() > 5);
            for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
                assertTrue(text(pdf, page, page).contains("表头甲"), "page " + page);
            }
            assertTrue(text(pdf, 3, pdf.getNumberOfPages()).contains("行 199"));
        }
    }

    @Test
    void aRowThatIsHigherThanAPageGoesOnAndEnds() throws IOException {
        Table.Row row = new Table.Row(cell("长"), cell("字".repeat(6000) + "终"));
        List<Column> columns = List.of(new Column(List.of(new Text("甲"))), new Column(List.of(new Text("乙"))));
        byte[] bytes = new PdfDocumentWriter().write(of(new Table("", Form.LIST, columns, List.of(row))));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertTrue(text(pdf, 1, pdf.getNumberOfPages()).contains("终"));
        }
    }

    @Test
    void thePagesIntoWhichASiteCutsAChapterAreOneChapter() throws IOException {
        Section parts = Section.of("long-parts", "分页", List.of(new Paragraph(List.of(new Text("第一页到第二页")))));
        List<Page> pages = List.of(
                new Page("long", "长章", "长章（第 1 页，共 2 页）", Optional.empty(), Optional.of("long-2"), List.of(parts)),
                new Page(
                        "long-2",
                        "长章",
                        "长章（第 2 页，共 2 页）",
                        Optional.of("long"),
                        Optional.empty(),
                        List.of(new Paragraph(List.of(new Text("后半"))))));
        byte[] bytes = new PdfDocumentWriter().write(SampleDocument.of(Language.ZH, "公司", "手册", pages));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertEquals(3, pdf.getNumberOfPages());
            String chapter = text(pdf, 3, 3);
            assertTrue(chapter.contains("1  长章") && chapter.contains("后半"), chapter);
            assertTrue(!chapter.contains("第 1 页，共 2 页") && !chapter.contains("分页"), chapter);
        }
    }

    @Test
    void nothingLiesBeyondThePaper() throws IOException {
        String word = "x".repeat(400);
        byte[] bytes =
                new PdfDocumentWriter().write(of(new Paragraph(List.of(new Text(word + " \uD83D\uDE00 \u202Eabc")))));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition at) {
                    assertTrue(at.getX() >= 0 && at.getX() + at.getWidth() < 596, at + " at " + at.getX());
                    super.processTextPosition(at);
                }
            };
            stripper.getText(pdf);
        }
    }

    private static Table wide() {
        List<Column> columns = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> new Column(List.of(new Text("列" + i))))
                .toList();
        List<Cell> cells = java.util.stream.IntStream.range(0, 9)
                .mapToObj(i -> new Cell(List.of(new Text("格" + i))))
                .toList();
        return new Table("", Form.LIST, columns, List.of(new Table.Row("", 0, cells)));
    }

    @Test
    void headingsStandOnTheSheetOfTheWideTableToWhichTheyLead() throws IOException {
        Document document = of(
                Section.of("a", "甲节", List.of(wide())),
                Section.of("b", "乙节", List.of(wide())),
                Section.of("c", "丙节", List.of(new Block.Paragraph(List.of(new Text("竖排的话"))))));
        try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter().write(document))) {
            int pages = pdf.getNumberOfPages();
            String across = text(pdf, pages - 1, pages - 1);
            for (String words : List.of("第一章", "甲节", "乙节", "格8")) {
                assertTrue(across.contains(words), across);
            }
            assertTrue(pdf.getPage(pages - 2).getMediaBox().getWidth()
                    > pdf.getPage(pages - 2).getMediaBox().getHeight());
            assertTrue(text(pdf, pages, pages).contains("丙节"));
            assertTrue(pdf.getPage(pages - 1).getMediaBox().getWidth()
                    < pdf.getPage(pages - 1).getMediaBox().getHeight());
        }
    }

    @Test
    void aFormKeepsItsFieldsOnOnePage() throws IOException {
        Grid grid = new Grid(
                "表",
                4,
                List.of(
                        new Row(
                                10,
                                List.of(
                                        Field.label(1, "名称"),
                                        Field.value(2, "公司"),
                                        new Field(1, 2, true, List.of("照片")))),
                        new Row(10, List.of(Field.label(1, "网址"), Field.value(2, "example.org")))));
        try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter(false).write(of(grid)))) {
            assertEquals(1, pdf.getNumberOfPages());
            assertTrue(text(pdf, 1, 1).contains("照片"));
        }
    }

    /** What leads to something stands on the page of that, wherever on the page it happens to come. */
    @Test
    void noHeadingLabelOrCaptionIsLeftAloneAtTheFootOfAPage() throws IOException {
        List<Column> columns = List.of(new Column(List.of(new Text("头"))), new Column(List.of(new Text("列"))));
        Table table = new Table("题注", Form.LIST, columns, List.of(new Table.Row(cell("格子".repeat(60)), cell("值"))));
        Block label = new Paragraph(List.of(new Inline.Strong("标签")));
        Block facts = new Block.Facts(List.of(new Block.Fact("事实", List.of(new Text("长".repeat(400))))));
        for (Block first : List.of(table, facts, new Paragraph(List.of(new Text("段落"))))) {
            for (int lines = 34; lines < 56; lines++) {
                String above = "行\n".repeat(lines);
                Document document = of(
                        new Paragraph(List.of(new Text(above))),
                        new Section("b", "乙节", "种类", "副题", List.of(), List.of(), List.of(label, first)));
                try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter().write(document))) {
                    for (int page = 3; page <= pdf.getNumberOfPages(); page++) {
                        String text = text(pdf, page, page);
                        if (text.contains("乙节")) {
                            assertTrue(text.contains("副题") && text.contains("标签"), lines + ": " + text);
                            assertTrue(
                                    text.contains("格子") || text.contains("事实") || text.contains("段落"),
                                    lines + ": " + text);
                        }
                    }
                }
            }
        }
    }

    @Test
    void aHeadingWithNothingBelowIsStillSaid() throws IOException {
        Document document =
                of(Section.of("a", "甲节", List.of()), Section.of("b", "末节", List.of(Section.of("c", "空节", List.of()))));
        try (PDDocument pdf = Loader.loadPDF(new PdfDocumentWriter().write(document))) {
            String text = text(pdf, 3, pdf.getNumberOfPages());
            assertTrue(text.contains("甲节") && text.contains("末节") && text.contains("空节"), text);
        }
    }

    private static Cell cell(String text) {
        return new Cell(List.of(new Text(text)));
    }
}
