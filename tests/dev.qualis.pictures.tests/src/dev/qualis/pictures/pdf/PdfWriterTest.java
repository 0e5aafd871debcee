package dev.qualis.pictures.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.pictures.Samples;
import dev.qualis.pictures.font.FontShelf;
import dev.qualis.pictures.pdf.PdfWriter.Chapter;
import dev.qualis.pictures.pdf.PdfWriter.Document;
import dev.qualis.scene.Label;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.page.Sheets;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.text.TextMeasure;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
    private final TextMeasure measure = new TextMeasure();

    static Stream<Scene> scenes() {
        return Stream.of(Samples.diagram(), Samples.table(4, 12), Samples.table(90, 70), Samples.tree(12, 20));
    }

    private byte[] write(Scene scene, Function<SemanticElement, Optional<String>> links) {
        Chapter chapter = new Chapter(scene.head().title(), new Sheets(measure).of(scene, PaintOptions.plain()));
        return new PdfWriter(new FontShelf(), measure)
                .write(new Document("质量体系 Quality", "zh-CN", links, List.of(chapter)));
    }

    private byte[] write(Scene scene) {
        return write(scene, element -> Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void writesTheSameBytesTwice(Scene scene) {
        assertArrayEquals(write(scene), write(scene));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void embedsEveryFontAsASubset(Scene scene) throws IOException {
        Set<String> names = new TreeSet<>();
        try (PDDocument pdf = Loader.loadPDF(write(scene))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    names.add(font.getName());
                }
            }
        }
        assertTrue(names.stream().allMatch(name -> name.matches("[A-Z]{6}\\+NotoSans.*")), names.toString());
    }

    @Test
    void keepsTextAsTextInBothLanguages() throws IOException {
        Golden.assertMatches("diagram.pdf.txt", text(write(Samples.diagram())));
        Golden.assertMatches("table.pdf.txt", text(write(Samples.table(4, 5))));
    }

    @Test
    void findsCharactersByThemselvesAndNotByTheirLookAlikes() throws IOException {
        Label label = new Label("Certification office 电子首户人民（〈一〉～）", Samples.text(false));
        TreeScene.Item item = new TreeScene.Item("i", "Item", SemanticElement.NONE, label, null, List.of());
        String text = text(write(new TreeScene(SceneHead.of("Tree", "T"), List.of(item))));
        assertTrue(text.contains(label.text()), text);
    }

    @Test
    void tellsTitleLanguageAndChaptersAndNoDate() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write(Samples.diagram()))) {
            assertEquals("质量体系 Quality", pdf.getDocumentInformation().getTitle());
            assertNull(pdf.getDocumentInformation().getCreationDate());
            assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
            assertEquals(
                    "组织结构图 Chart",
                    pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
        }
    }

    @Test
    void repeatsTheHeadersOfATableOnEverySheet() throws IOException {
        byte[] bytes = write(Samples.table(180, 140));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            int pages = pdf.getNumberOfPages();
            assertTrue(pages > 3, "pages: " + pages);
            for (int page = 1; page <= pages; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(pdf);
                assertTrue(text.contains("过程 Process"), text);
                assertTrue(text.contains("(" + page + "/" + pages + ")"), text);
            }
        }
    }

    @Test
    void leadsOnlyToHarmlessAddresses() throws IOException {
        assertEquals(List.of(), links(write(Samples.diagram(), any -> Optional.of("javascript:alert(1)"))));
        List<String> links =
                links(write(Samples.diagram(), element -> Optional.of("https://x.example/" + element.id())));
        assertTrue(links.contains("https://x.example/cqo"), links.toString());
    }

    private static List<String> links(byte[] bytes) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDAnnotation annotation : pdf.getPage(0).getAnnotations()) {
                links.add(((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI());
            }
        }
        return links;
    }

    private static String text(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}
