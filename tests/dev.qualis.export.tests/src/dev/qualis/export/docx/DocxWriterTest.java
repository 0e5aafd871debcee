package dev.qualis.export.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Grid;
import dev.qualis.document.content.Inline.Text;
import dev.qualis.document.content.Page;
import dev.qualis.export.SampleDocument;
import dev.qualis.export.pdf.PaperLayout;
import dev.qualis.export.pdf.PdfDocumentWriter;
import dev.qualis.model.qms.core.Language;
import dev.qualis.pictures.font.FontShelf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class DocxWriterTest {

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static String main(byte[] docx) throws IOException {
        return new String(parts(docx).get("word/document.xml"), StandardCharsets.UTF_8);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    @Test
    void writesTheSameBytesTwice() {
        assertArrayEquals(
                new DocxWriter().write(SampleDocument.chinese()), new DocxWriter().write(SampleDocument.chinese()));
    }

    @Test
    void everyPartIsWellFormedAndEveryRelationHasItsPart() throws Exception {
        Map<String, byte[]> parts = parts(new DocxWriter().write(SampleDocument.english()));
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels|svg)")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue()));
            }
        }
        String relations = new String(parts.get("word/_rels/document.xml.rels"), StandardCharsets.UTF_8);
        List<String> targets = all(relations, "Target=\"([^\"]+)\"/>");
        assertTrue(targets.size() > 10, targets.toString());
        targets.forEach(target -> assertTrue(parts.containsKey("word/" + target), target));
        assertTrue(relations.contains("Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\""));
    }

    @Test
    void headingsHaveTheStylesOfWord() throws IOException {
        String main = main(new DocxWriter().write(SampleDocument.english()));

        assertEquals(List.of("Heading1", "Heading1", "Heading2"), all(main, "w:pStyle w:val=\"(Heading\\d)\""));
        assertTrue(main.contains("TOC \\o \"1-2\""), "contents");
        assertTrue(main.contains("<w:tblHeader/>") || main.contains("<w:tblHeader></w:tblHeader>"));
    }

    @Test
    void everyReferenceArrivesAtAMark() throws IOException {
        String main = main(new DocxWriter().write(SampleDocument.english()));
        List<String> marks = all(main, "bookmarkStart [^>]*w:name=\"([^\"]+)\"");
        List<String> references = new ArrayList<>(all(main, "w:anchor=\"([^\"]+)\""));

        assertTrue(references.size() >= 4, references.toString());
        references.removeAll(marks);
        assertEquals(List.of(), references);
    }

    @Test
    void statesTheDocumentControlInTheHeaderAndOnTheFirstPage() throws IOException {
        Map<String, byte[]> parts = parts(new DocxWriter().write(SampleDocument.english()));
        String header = new String(parts.get("word/header1.xml"), StandardCharsets.UTF_8);

        assertTrue(header.contains("Quality manual QM-01 · 3.2"), header);
        String main = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        for (String fact :
                List.of("QM-01", "3.2", "released", "2026-11-30", "Chen Gang", "Li Na", "2026-12-01", "3.1")) {
            assertTrue(main.contains(">" + fact + "<"), fact);
        }
        assertTrue(new String(parts.get("word/footer1.xml"), StandardCharsets.UTF_8).contains("NUMPAGES"));
        assertTrue(new String(parts.get("word/footnotes.xml"), StandardCharsets.UTF_8).contains("note of Buying"));
    }

    @Test
    void whatIsMarkupElsewhereIsText() throws IOException {
        String nasty = "<w:p/>&\u0000\u0001 ]]> \"x\" \uD83D\uDE00 \u202Eabc " + "长".repeat(4000);
        Page page = Page.single("../../x", nasty, List.of(new Paragraph(List.of(new Text(nasty)))));
        Map<String, byte[]> parts =
                parts(new DocxWriter().write(SampleDocument.of(Language.ZH, nasty, nasty, List.of(page))));
        String main = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);

        assertFalse(main.contains("<w:p/>&\u0000"));
        assertTrue(main.contains("&lt;w:p/&gt;&amp;\uFFFD\uFFFD"));
        parts.keySet().forEach(name -> assertFalse(name.contains(".."), name));
    }

    @Test
    void aFormHasNoContentsAndItsTitleAbove() throws IOException {
        String main = main(new DocxWriter(false, java.util.Optional.empty()).write(SampleDocument.english()));

        assertFalse(main.contains("TOC \\o"));
        assertEquals(
                2,
                Pattern.compile("w:pStyle w:val=\"Title\"")
                        .matcher(main)
                        .results()
                        .map(MatchResult::group)
                        .count());
    }

    @Test
    void aNumberInANarrowFieldIsSmallerAndChoicesStayWithTheirBoxes() throws IOException {
        Grid grid = new Grid(
                "表",
                24,
                List.of(
                        new Grid.Row(
                                10,
                                List.of(
                                        Grid.Field.label(2, "手机"),
                                        Grid.Field.value(3, "13900000000"),
                                        Grid.Field.value(19, "13800000000"))),
                        new Grid.Row(
                                10,
                                List.of(
                                        Grid.Field.value(6, "■\u00a0大型  □\u00a0中型  □\u00a0小型  □\u00a0微型"),
                                        Grid.Field.value(18, "")))));
        Page page = Page.single("one", "表", List.of(grid));
        String main = main(new DocxWriter(false, java.util.Optional.empty())
                .write(SampleDocument.of(Language.ZH, "公司", "表", List.of(page))));

        assertTrue(
                Pattern.compile("<w:sz w:val=\"1[3-7]\"/><w:szCs w:val=\"1[3-7]\"/></w:rPr><w:t [^>]*>13900000000<")
                        .matcher(main)
                        .find(),
                main);
        assertTrue(Pattern.compile("<w:r><w:t [^>]*>13800000000<").matcher(main).find(), main);
        assertTrue(main.contains(">■\u00a0大型  □\u00a0中型  □\u00a0小型<") && main.contains(">□\u00a0微型<"), main);
    }

    /** A writer that shares pictures and layout with others writes what one of its own would. */
    @Test
    void sharedPicturesAndLayoutsChangeNothing() {
        FontShelf fonts = new FontShelf();
        WordPictures pictures = new WordPictures(fonts);
        PaperLayout layout = new PaperLayout();
        Document document = SampleDocument.english().held();
        byte[] alone = new DocxWriter().write(SampleDocument.english());
        for (int i = 0; i < 2; i++) {
            assertArrayEquals(
                    alone, new DocxWriter(true, Optional.empty(), pictures, layout).write(document), "the " + i + "th");
            assertArrayEquals(
                    new PdfDocumentWriter().write(document),
                    new PdfDocumentWriter(true, layout, fonts).write(document));
        }
    }
}
