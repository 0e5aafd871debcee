package dev.qualis.pictures.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.pictures.Samples;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.layout.SceneLayout;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.text.TextMeasure;
import dev.qualis.testing.Golden;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

class PptxWriterTest {
    private static final Rectangle2D SLIDE = new Rectangle2D.Double(-1, -1, 962, 542);

    static Stream<Scene> scenes() {
        return Stream.of(
                Samples.diagram(), Samples.wide(60), Samples.table(4, 12), Samples.table(60, 40), Samples.tree(9, 12));
    }

    private static byte[] write(Scene scene) {
        return new PptxWriter(new TextMeasure())
                .write(
                        "质量体系",
                        List.of(new PptxWriter.Chapter(new SceneLayout(new TextMeasure()).place(scene), "说明 Notes")),
                        PaintOptions.plain());
    }

    private static XMLSlideShow read(byte[] bytes) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void writesTheSameBytesTwice(Scene scene) {
        assertArrayEquals(write(scene), write(scene));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void keepsEverythingOnTheSlide(Scene scene) throws IOException {
        try (XMLSlideShow show = read(write(scene))) {
            assertEquals(960, show.getPageSize().width);
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    String name = slide.getTitle() + ": " + shape.getShapeName();
                    if (shape instanceof XSLFConnectorShape line) {
                        Preset.points(line).forEach(point -> assertTrue(SLIDE.contains(point.x(), point.y()), name));
                    } else {
                        assertTrue(SLIDE.contains(shape.getAnchor()), name);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void writesNoTextSmallerThanOneCanReadButOnOverviews(Scene scene) throws IOException {
        try (XMLSlideShow show = read(write(scene))) {
            boolean overview = show.getSlides().size() > 1
                    && !show.getSlides().getFirst().getTitle().contains("(1/");
            for (XSLFSlide slide :
                    show.getSlides().subList(overview ? 1 : 0, show.getSlides().size())) {
                for (XSLFTextShape shape : texts(slide).toList()) {
                    for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
                        for (XSLFTextRun run : paragraph.getTextRuns()) {
                            assertTrue(run.getFontSize() >= 7.5, run.getRawText() + " " + run.getFontSize());
                        }
                    }
                }
            }
        }
    }

    private static Stream<XSLFTextShape> texts(XSLFSlide slide) {
        return slide.getShapes().stream().flatMap(shape -> switch (shape) {
            case XSLFTextShape text -> Stream.of(text);
            case XSLFTable table ->
                table.getRows().stream().map(XSLFTableRow::getCells).flatMap(List::stream);
            default -> Stream.empty();
        });
    }

    @Test
    void gluesConnectorsToTheShapesThatTheyJoinInTheMiddleOfTheirSides() throws IOException {
        try (XMLSlideShow show = read(write(Samples.diagram()))) {
            Map<Long, String> shapes = new HashMap<>();
            XSLFSlide slide = show.getSlides().getFirst();
            for (XSLFShape shape : slide.getShapes()) {
                if (shape instanceof XSLFAutoShape) {
                    shapes.put((long) shape.getShapeId(), shape.getShapeName());
                }
            }
            List<String> joined = slide.getShapes().stream()
                    .filter(XSLFConnectorShape.class::isInstance)
                    .map(shape ->
                            ((CTConnector) shape.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr())
                    .filter(ends -> ends.isSetStCxn() && ends.isSetEndCxn())
                    .map(ends -> shapes.get(ends.getStCxn().getId()) + " - "
                            + shapes.get(ends.getEndCxn().getId()))
                    .sorted()
                    .toList();
            assertEquals(List.of("首席质量官 - Reliability lab"), joined);
        }
    }

    @Test
    void writesATableThatCanBeEdited() throws IOException {
        TableScene scene = Samples.table(4, 5);
        try (XMLSlideShow show = read(write(scene))) {
            XSLFTable table = show.getSlides().getFirst().getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .map(XSLFTable.class::cast)
                    .findFirst()
                    .orElseThrow();
            String text = table.getRows().stream()
                    .map(row ->
                            row.getCells().stream().map(XSLFTableCell::getText).collect(Collectors.joining("|")))
                    .collect(Collectors.joining("\n", "", "\n"));
            Golden.assertMatches("table.pptx.txt", text);
        }
    }

    @Test
    void saysWhatToDoWhereATableIsTooLargeForSlides() throws IOException {
        try (XMLSlideShow show = read(write(Samples.table(1000, 200)))) {
            assertEquals(1, show.getSlides().size());
            assertTrue(texts(show.getSlides().getFirst())
                    .anyMatch(text -> text.getText().contains("1000 行、200 列")));
        }
    }

    @Test
    void writesAnOverviewOfWhatIsManyTimesLargerThanASlide() throws IOException {
        try (XMLSlideShow show = read(write(Samples.wide(700)))) {
            assertEquals("过程网络（概览）", show.getSlides().getFirst().getTitle());
            assertTrue(show.getSlides().size() > 10);
        }
    }

    @Test
    void hasAnOverviewAndThenParts() throws IOException {
        try (XMLSlideShow show = read(write(Samples.wide(60)))) {
            List<String> titles =
                    show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertEquals("过程网络（概览）", titles.getFirst());
            assertEquals("过程网络 (1/" + (titles.size() - 1) + ")", titles.get(1));
            List<String> onParts = show.getSlides().stream()
                    .skip(1)
                    .flatMap(PptxWriterTest::texts)
                    .map(XSLFTextShape::getText)
                    .toList();
            for (int i = 0; i < 60; i++) {
                assertTrue(onParts.contains("过程 Process " + i), "Process " + i);
            }
        }
    }

    @Test
    void aSlideShowsWhatCouldNotBeDrawn() throws IOException {
        TableScene table = Samples.table(4, 5);
        TableScene warned = new TableScene(
                Samples.warned(table.head()),
                table.kind(),
                table.headerWidth(),
                table.rows(),
                table.columns(),
                table.cells());
        try (XMLSlideShow show = read(write(warned))) {
            assertTrue(texts(show.getSlides().getFirst())
                    .map(XSLFTextShape::getText)
                    .anyMatch("⚠ A service failed."::equals));
        }
        try (XMLSlideShow show = read(write(table))) {
            assertTrue(texts(show.getSlides().getFirst())
                    .map(XSLFTextShape::getText)
                    .noneMatch(text -> text.contains("⚠")));
        }
    }

    @Test
    void namesAnEastAsianFontAndTellsNotes() throws IOException {
        try (XMLSlideShow show = read(write(Samples.diagram()))) {
            var fonts = show.getSlideMasters()
                    .getFirst()
                    .getTheme()
                    .getXmlObject()
                    .getThemeElements()
                    .getFontScheme();
            assertEquals("Microsoft YaHei", fonts.getMinorFont().getEa().getTypeface());
            XSLFSlide slide = show.getSlides().getFirst();
            assertTrue(slide.getNotes().getTextParagraphs().stream()
                    .flatMap(List::stream)
                    .anyMatch(paragraph -> paragraph.getText().equals("说明 Notes")));
        }
    }
}
