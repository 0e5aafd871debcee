package dev.qualis.pictures.pptx;

import dev.qualis.pictures.pptx.Presentation.Body;
import dev.qualis.pictures.pptx.Presentation.Slide;
import dev.qualis.scene.Color;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.PlacedChart;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.paint.PaintOptions;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Writes a presentation as a file of PowerPoint: nothing on it is smaller than ten points, and all of it can be edited. */
public final class PresentationWriter {
    private static final double MOST_SCALE = 1.5;
    private static final double LEGEND = 26;
    private static final double POINT_SIZE = 16;
    private static final double POINT_GAP = 8;

    /** Writes the file, on the masters of a template where there is one. */
    public byte[] write(Presentation presentation, Optional<SlideTemplate> template, PaintOptions options) {
        LocaleUtil.setUserLocale(Locale.forLanguageTag(presentation.language()));
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try (XMLSlideShow show = template.isPresent() ? template.get().open() : new XMLSlideShow()) {
            PresentationDeck deck = new PresentationDeck(
                    show, template.isEmpty(), options, presentation.language(), presentation.day());
            show.getProperties().getCoreProperties().setTitle(Ooxml.text(presentation.title()));
            deck.cover(presentation.title(), presentation.subtitle());
            contents(presentation, deck);
            for (Slide slide : presentation.slides()) {
                SlideArea area = deck.slide(slide.title());
                body(slide.body(), presentation, area);
                notes(show, area, slide.note());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            show.write(bytes);
            return TimelessZip.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot happen: written to memory", e);
        } finally {
            LocaleUtil.resetUserLocale();
            LocaleUtil.resetUserTimeZone();
        }
    }

    /** The topics with the number of their first slide; slides of one topic follow each other. */
    private static void contents(Presentation presentation, PresentationDeck deck) {
        List<String> topics = new ArrayList<>();
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < presentation.slides().size(); i++) {
            String topic = presentation.slides().get(i).topic();
            if (topics.isEmpty() || !topics.getLast().equals(topic)) {
                topics.add(topic);
                pages.add(Integer.toString(i + 3));
            }
        }
        SlideArea area = deck.slide(presentation.contents());
        double line = Math.min(34, area.room.height() / Math.max(1, topics.size()));
        double size = Math.max(area.room.least(), Math.min(18, line * 0.6));
        TextStyle style =
                new TextStyle(size, false, false, false, false, area.theme().text());
        double wide = Math.min(area.room.width(), 620);
        for (int i = 0; i < topics.size(); i++) {
            double top = area.room.top() + i * line;
            area.textBox(
                    new Rectangle2D.Double(area.room.left(), top, wide - 60, line),
                    topics.get(i),
                    style,
                    Alignment.LEFT,
                    1);
            area.textBox(
                    new Rectangle2D.Double(area.room.left() + wide - 60, top, 60, line),
                    pages.get(i),
                    style,
                    Alignment.RIGHT,
                    1);
        }
    }

    private void body(Body body, Presentation presentation, SlideArea area) throws IOException {
        switch (body) {
            case Body.Grid grid -> new GridSlide(area).draw(grid, presentation.more());
            case Body.Points points -> points(points.texts(), area);
            case Body.Pictures pictures -> {
                for (PlacedScene candidate : pictures.candidates()) {
                    if (picture(candidate, area)) {
                        return;
                    }
                }
                body(pictures.otherwise(), presentation, area);
            }
        }
    }

    private static void points(List<String> texts, SlideArea area) {
        double top = area.room.top();
        TextStyle style = new TextStyle(POINT_SIZE, false, false, false, false, Color.BLACK);
        double each = Math.min(80, area.room.height() / Math.max(1, texts.size()));
        for (String text : texts) {
            FittingText fitting = FittingText.of(
                    text, false, area.room.width() - 20, each - POINT_GAP, POINT_SIZE, area.room.least());
            TextStyle fitted = new TextStyle(fitting.size(), false, false, false, false, style.color());
            double height = Math.max(fitting.lines().size(), 1) * fitting.size() * 1.35;
            area.textBox(
                    new Rectangle2D.Double(area.room.left(), top, 18, fitting.size() * 1.35),
                    "•",
                    fitted,
                    Alignment.LEFT,
                    1);
            XSLFTextBox box = area.textBox(
                    new Rectangle2D.Double(area.room.left() + 18, top, area.room.width() - 18, height),
                    String.join("\n", fitting.lines()),
                    fitted,
                    Alignment.LEFT,
                    1);
            box.setVerticalAlignment(VerticalAlignment.TOP);
            top += height + POINT_GAP;
        }
    }

    /** Draws a picture; false where its texts would be too small. */
    private static boolean picture(PlacedScene placed, SlideArea whole) throws IOException {
        SceneHead head = placed.scene().head();
        Room room = head.legend().isEmpty() ? whole.room : whole.room.above(LEGEND);
        SlideArea area = new SlideArea(whole.slide, whole.options, whole.language, room);
        switch (placed) {
            case PlacedChart chart -> {
                if (chart.scene().isEmpty()) {
                    return false;
                }
                new ChartSlide(area).draw(chart.scene());
                return true;
            }
            case PlacedDiagram diagram -> {
                double scale = room.scale(diagram.width(), diagram.height(), MOST_SCALE);
                Stream<Double> nodes =
                        diagram.nodes().stream().map(PlacedNode::label).map(PresentationWriter::size);
                Stream<Double> edges = diagram.edges().stream()
                        .flatMap(edge -> edge.labels().stream())
                        .map(PresentationWriter::size);
                if (tooSmall(Stream.concat(nodes, edges), scale, room)) {
                    return false;
                }
                new DiagramSlide(area, scale).draw(diagram);
            }
            case PlacedTable table -> {
                double scale = room.scale(table.width(), table.height(), MOST_SCALE);
                Stream<Double> cells =
                        table.cells().stream().map(PlacedCell::text).map(PresentationWriter::size);
                Stream<Double> heads = Stream.concat(
                                table.rows().stream().map(row -> row.row().label()),
                                table.columns().stream()
                                        .map(column -> column.column().label()))
                        .map(label -> label.style().size());
                if (tooSmall(Stream.concat(cells, heads), scale, room)) {
                    return false;
                }
                new TableSlide(area, scale).draw(table);
            }
            case PlacedTree tree -> {
                double scale = room.scale(tree.width(), tree.height(), MOST_SCALE);
                if (tooSmall(
                        tree.lines().stream().map(PlacedTree.Line::text).map(PresentationWriter::size), scale, room)) {
                    return false;
                }
                new TreeSlide(area, scale).draw(tree);
            }
        }
        LegendRow.draw(area, head.legend());
        return true;
    }

    private static double size(TextBlock text) {
        return text == null || text.lines().isEmpty()
                ? Double.MAX_VALUE
                : text.style().size();
    }

    private static boolean tooSmall(Stream<Double> sizes, double scale, Room room) {
        return sizes.min(Double::compare).orElse(room.least()) * scale < room.least() - 0.01;
    }

    private static void notes(XMLSlideShow show, SlideArea area, String text) {
        if (text.isBlank()) {
            return;
        }
        XSLFNotes sheet = show.getNotesSlide(area.slide);
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.setText(Ooxml.text(text));
            } else if (shape.getTextType() != Placeholder.SLIDE_IMAGE
                    && shape.getTextType() != Placeholder.SLIDE_NUMBER) {
                shape.clearText();
            }
        }
    }
}
