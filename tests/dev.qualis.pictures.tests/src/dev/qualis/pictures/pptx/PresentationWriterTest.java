package dev.qualis.pictures.pptx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.pictures.Samples;
import dev.qualis.pictures.office.OfficeArchive.Reason;
import dev.qualis.pictures.pptx.Presentation.Body;
import dev.qualis.pictures.pptx.Presentation.Slide;
import dev.qualis.pictures.pptx.SlideTemplate.Reading;
import dev.qualis.scene.Scene;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.layout.SceneLayout;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.text.TextMeasure;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationWriterTest {
    private static final List<String> COLUMNS = List.of("Process", "Owner", "An explanation of some length");

    private static PlacedScene placed(Scene scene) {
        return new SceneLayout(new TextMeasure()).place(scene);
    }

    private static Body.Grid grid(int rows) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            all.add(List.of("Process " + i, "采购总监", "A word. ".repeat(i % 30) + "x".repeat(i * 7 % 90)));
        }
        return new Body.Grid(COLUMNS, all, 0);
    }

    private static Presentation presentation(String title, Slide... slides) {
        return new Presentation(title, "Ltd.", "2026-06-30", "en", "Contents", left -> left + " more", List.of(slides));
    }

    private static Slide slide(String topic, String title, Body body) {
        return new Slide(topic, title, body, "");
    }

    private static XMLSlideShow write(Presentation presentation) throws IOException {
        return write(presentation, Optional.empty());
    }

    private static XMLSlideShow write(Presentation presentation, Optional<SlideTemplate> template) throws IOException {
        return new XMLSlideShow(
                new ByteArrayInputStream(new PresentationWriter().write(presentation, template, PaintOptions.plain())));
    }

    private static final String LONG = "质量".repeat(900) + " " + "Donaudampfschifffahrt".repeat(90);

    private static Presentation all(String title) {
        return presentation(
                title,
                slide("One", title, grid(4)),
                slide("One", "Second", grid(80)),
                slide("Two", "Third", new Body.Points(List.of("A point", title, "另一点"))),
                slide("Three", "Fourth", new Body.Pictures(List.of(placed(Samples.diagram())), grid(2))),
                slide("Three", "Fifth", new Body.Pictures(List.of(placed(Samples.wide(60))), grid(2))));
    }

    private static Stream<XSLFTextRun> runs(XSLFShape shape) {
        return switch (shape) {
            case XSLFTable table ->
                table.getRows().stream().flatMap(row -> row.getCells().stream()).flatMap(PresentationWriterTest::runs);
            case XSLFTextShape text ->
                text.getTextParagraphs().stream()
                        .map(XSLFTextParagraph::getTextRuns)
                        .flatMap(List::stream);
            default -> Stream.empty();
        };
    }

    private static Stream<XSLFTextRun> runs(XSLFSlide slide) {
        return slide.getShapes().stream().flatMap(PresentationWriterTest::runs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A title", "", "长"})
    void nothingIsSmallerThanTenPointsAndAllIsOnTheSlide(String seed) throws IOException {
        String title = seed.equals("长") ? LONG : seed;
        try (XMLSlideShow show = write(all(title))) {
            Rectangle2D whole = new Rectangle2D.Double(-0.5, -0.5, 961, 541);
            for (XSLFSlide slide : show.getSlides()) {
                runs(slide)
                        .filter(run -> !run.getRawText().isBlank())
                        .forEach(run -> assertTrue(run.getFontSize() >= 9.99, run.getRawText()));
                slide.getShapes().stream()
                        .filter(shape -> !(shape instanceof org.apache.poi.xslf.usermodel.XSLFConnectorShape))
                        .forEach(shape -> assertTrue(whole.contains(shape.getAnchor()), shape.getShapeName()));
            }
        }
    }

    @Test
    void theContentsTellWhereTopicsBegin() throws IOException {
        try (XMLSlideShow show = write(all("A title"))) {
            assertEquals(7, show.getSlides().size());
            List<String> texts =
                    runs(show.getSlides().get(1)).map(XSLFTextRun::getRawText).toList();
            assertTrue(texts.containsAll(List.of("Contents", "One", "3", "Two", "5", "Three", "6")), texts.toString());
        }
    }

    @Test
    void everySlideButTheCoverHasItsNumberAndTheDay() throws IOException {
        try (XMLSlideShow show = write(all("A title"))) {
            for (XSLFSlide slide : show.getSlides().subList(1, 7)) {
                String xml = slide.getXmlObject().xmlText();
                assertTrue(xml.contains("type=\"slidenum\""), xml);
                assertTrue(xml.contains("2026-06-30"), xml);
            }
        }
    }

    @Test
    void aTableIsCutToWhatFitsAndSaysSo() throws IOException {
        try (XMLSlideShow show = write(presentation("T", slide("a", "b", grid(80))))) {
            XSLFSlide slide = show.getSlides().get(2);
            XSLFTable table = (XSLFTable) slide.getShapes().stream()
                    .filter(XSLFTable.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            int shown = table.getNumberOfRows() - 1;
            assertTrue(shown > 5 && shown < 80, Integer.toString(shown));
            assertTrue(runs(slide).anyMatch(run -> run.getRawText().equals((80 - shown) + " more")));
        }
    }

    @Test
    void aPictureTooSmallToReadGivesWayToTheTable() throws IOException {
        try (XMLSlideShow show = write(all("A title"))) {
            assertFalse(show.getSlides().get(5).getShapes().stream().anyMatch(XSLFTable.class::isInstance));
            assertTrue(show.getSlides().get(6).getShapes().stream().anyMatch(XSLFTable.class::isInstance));
        }
    }

    @Test
    void theSameBytesTwice() {
        PresentationWriter writer = new PresentationWriter();
        assertArrayEquals(
                writer.write(all("A title"), Optional.empty(), PaintOptions.plain()),
                writer.write(all("A title"), Optional.empty(), PaintOptions.plain()));
    }

    private static byte[] template(Dimension size) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(size);
            show.getSlideMasters().getFirst().getTheme().getXmlObject().setName("House style");
            show.createSlide().createTextBox().setText("An old slide");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aTemplateLendsItsThemeAndSizeButNotItsSlides() throws IOException {
        Reading.Accepted accepted =
                assertInstanceOf(Reading.Accepted.class, SlideTemplate.read(template(new Dimension(720, 540))));
        try (XMLSlideShow show = write(all("A title"), Optional.of(accepted.template()))) {
            assertEquals(new Dimension(720, 540), show.getPageSize());
            assertEquals(7, show.getSlides().size());
            assertEquals(
                    "House style",
                    show.getSlideMasters().getFirst().getTheme().getXmlObject().getName());
            for (XSLFSlide slide : show.getSlides()) {
                assertFalse(slide.getXmlObject().xmlText().contains("An old slide"));
                runs(slide)
                        .filter(run -> !run.getRawText().isBlank())
                        .forEach(run -> assertTrue(run.getFontSize() >= 9.99, run.getRawText()));
                slide.getShapes().stream()
                        .filter(shape -> shape instanceof XSLFTextShape || shape instanceof XSLFGraphicFrame)
                        .forEach(shape -> assertTrue(
                                new Rectangle2D.Double(-0.5, -0.5, 721, 541).contains(shape.getAnchor()),
                                shape.getShapeName()));
            }
        }
    }

    /** The template with a part more. */
    private static byte[] with(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(template(new Dimension(960, 540))));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static Reason refused(byte[] file) {
        return assertInstanceOf(Reading.Refused.class, SlideTemplate.read(file)).reason();
    }

    @Test
    void aHostileTemplateIsRefused() throws IOException {
        assertEquals(Reason.OTHER_KIND, refused("no archive".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Reason.OTHER_KIND, refused(new byte[0]));
        assertEquals(Reason.MACROS, refused(with("ppt/vbaProject.bin", "x")));
        assertEquals(Reason.TOO_LARGE, refused(with("ppt/media/bomb.xml", " ".repeat(21_000_000))));
        assertEquals(
                Reason.DOCUMENT_TYPE,
                refused(with(
                        "ppt/theme/theme9.xml", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>")));
        assertEquals(
                Reason.FETCHES,
                refused(with(
                        "ppt/slideMasters/_rels/more.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"a\" Type=\"http://x/image\" Target=\"http://example.com/a.png\""
                                + " TargetMode=\"External\"/></Relationships>")));
        assertEquals(Reason.OTHER_KIND, refused(with("ppt/presentation.xml", "<p:presentation")));
    }
}
