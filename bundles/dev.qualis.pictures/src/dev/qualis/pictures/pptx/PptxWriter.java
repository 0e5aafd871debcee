package dev.qualis.pictures.pptx;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.layout.DiagramLayout;
import dev.qualis.scene.layout.PlacedChart;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.layout.TreeLayout;
import dev.qualis.scene.page.DiagramTiles;
import dev.qualis.scene.page.Overview;
import dev.qualis.scene.page.TablePages;
import dev.qualis.scene.page.TreePages;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.text.TextMeasure;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * Writes scenes as slides of PowerPoint: shapes, connectors that hold on to their shapes, tables, charts
 * with their data and texts that can all be edited.
 *
 * <p>Texts are not smaller than about eight points: what is larger than a slide is split between its boxes. An overview comes first.
 */
public final class PptxWriter {
    /** The smallest texts on slides, in points. */
    private static final double LEAST_SIZE = 7.6;

    /** A diagram that no cut leaves in one piece is shown whole in small letters rather than torn, down to this scale. */
    private static final double SMALLEST_WHOLE = 0.5;

    /** A table of more cells takes minutes and gigabytes to write, and to open. */
    private static final int MOST_CELLS = 40_000;

    private static final int DEEPEST_OVERVIEW = 10;
    private static final double MOST_SCALE = 1.3;

    private final TextMeasure measure;

    public PptxWriter(TextMeasure measure) {
        this.measure = measure;
    }

    /**
     * A placed scene with what is said about it in the speaker's notes.
     *
     * @param notes may be empty
     */
    public record Chapter(PlacedScene placed, String notes) {}

    /**
     * Writes all chapters, each from a slide of its own.
     *
     * @param title of the file
     */
    public byte[] write(String title, List<Chapter> chapters, PaintOptions options) {
        // POI marks texts with the language of the machine, unless it is told another one.
        LocaleUtil.setUserLocale(language(chapters));
        LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
        try (XMLSlideShow show = new XMLSlideShow()) {
            Deck deck = new Deck(show, options);
            show.getProperties().getCoreProperties().setTitle(title);
            for (Chapter chapter : chapters) {
                write(chapter, deck);
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

    private static Locale language(List<Chapter> chapters) {
        String tag = chapters.stream()
                .map(chapter -> chapter.placed().scene().head().language())
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse("en");
        return Locale.forLanguageTag(tag);
    }

    private void write(Chapter chapter, Deck deck) throws IOException {
        switch (chapter.placed()) {
            case PlacedDiagram diagram -> diagram(diagram, chapter.notes(), deck);
            case PlacedTable table -> table(table, chapter.notes(), deck);
            case PlacedTree tree -> tree(tree, chapter.notes(), deck);
            case PlacedChart chart -> {
                SceneHead head = chart.scene().head();
                new ChartSlide(deck.slide(head, head.title(), chapter.notes())).draw(chart.scene());
            }
        }
    }

    private void diagram(PlacedDiagram diagram, String notes, Deck deck) {
        SceneHead head = diagram.scene().head();
        double least = least(diagram.nodes().stream().map(PlacedNode::label).map(PptxWriter::size));
        double fit = fit(diagram.width(), diagram.height());
        if (fit >= least) {
            new DiagramSlide(deck.slide(head, head.title(), notes), fit).draw(diagram);
            return;
        }
        overview(diagram, notes, deck);
        if (fit >= SMALLEST_WHOLE && DiagramTiles.tears(diagram, SlideArea.WIDTH / least, SlideArea.HEIGHT / least)) {
            new DiagramSlide(deck.slide(head, head.title(), ""), fit).draw(diagram);
            return;
        }
        List<PlacedDiagram> tiles = DiagramTiles.split(diagram, SlideArea.WIDTH / least, SlideArea.HEIGHT / least);
        for (int i = 0; i < tiles.size(); i++) {
            PlacedDiagram tile = tiles.get(i);
            String title = page(head, i, tiles.size());
            double scale = Math.max(least, Math.min(1, fit(tile.width(), tile.height())));
            new DiagramSlide(deck.slide(head, title, ""), scale).draw(tile);
        }
    }

    /** The whole on one slide, without details where it can then be read better. */
    private void overview(PlacedDiagram whole, String notes, Deck deck) {
        DiagramScene scene = whole.scene();
        PlacedDiagram brief = new DiagramLayout(measure).place(Overview.of(scene));
        boolean better = fit(brief.width(), brief.height()) > fit(whole.width(), whole.height()) * 1.05;
        PlacedDiagram shown = better ? brief : whole;
        SceneHead head = scene.head();
        new DiagramSlide(deck.slide(head, overview(head), notes), fit(shown.width(), shown.height())).draw(shown);
    }

    private static void table(PlacedTable table, String notes, Deck deck) {
        SceneHead head = table.scene().head();
        if ((long) table.rows().size() * table.columns().size() > MOST_CELLS) {
            tooLarge(table, deck.slide(head, head.title(), notes));
            return;
        }
        double least = least(table.cells().stream().map(PlacedCell::text).map(PptxWriter::size));
        double scale = Math.max(least, fit(table.width(), table.height()));
        List<PlacedTable> pages = TablePages.split(table, SlideArea.WIDTH / scale, SlideArea.HEIGHT / scale);
        for (int i = 0; i < pages.size(); i++) {
            SlideArea area = deck.slide(head, page(head, i, pages.size()), i == 0 ? notes : "");
            new TableSlide(
                            area,
                            Math.min(
                                    scale,
                                    fit(pages.get(i).width(), pages.get(i).height())))
                    .draw(pages.get(i));
        }
    }

    /** Says on the slide itself what to do, where a table would fill dozens of slides that no program opens quickly. */
    private static void tooLarge(PlacedTable table, SlideArea area) {
        int rows = table.rows().size();
        int columns = table.columns().size();
        String text = table.scene().head().language().startsWith("zh")
                ? "该表有 " + rows + " 行、" + columns + " 列，幻灯片放不下。请导出 PDF（--format pdf），或用筛选器缩小范围。"
                : "This table has " + rows + " rows and " + columns
                        + " columns, too many for slides. Draw it as PDF (--format pdf), or use a filter to show less.";
        TextStyle style =
                new TextStyle(16, false, false, false, false, area.theme().text());
        area.textBox(
                new Rectangle2D.Double(SlideArea.LEFT, SlideArea.TOP + 40, SlideArea.WIDTH * SlideArea.POINTS, 60),
                text,
                style,
                Alignment.LEFT,
                1);
    }

    private void tree(PlacedTree tree, String notes, Deck deck) {
        TreeScene scene = tree.scene();
        SceneHead head = scene.head();
        double least = least(tree.lines().stream().map(PlacedTree.Line::text).map(PptxWriter::size));
        double scale = Math.max(least, fit(tree.width(), tree.height()));
        List<PlacedTree> pages = pages(tree, scale);
        if (pages.size() > 1) {
            overview(scene, least, notes, deck);
        }
        for (int i = 0; i < pages.size(); i++) {
            SlideArea area = deck.slide(head, page(head, i, pages.size()), pages.size() == 1 ? notes : "");
            new TreeSlide(area, scale).draw(pages.get(i));
        }
    }

    /** The tree on one slide, as deep as that can be read; at least what stands at the top. */
    private void overview(TreeScene scene, double least, String notes, Deck deck) {
        PlacedTree shown = null;
        for (int depth = 0; depth < DEEPEST_OVERVIEW; depth++) {
            List<PlacedTree> pages = pages(new TreeLayout(measure).place(Overview.of(scene, depth)), least);
            if (pages.size() > 1) {
                break;
            }
            shown = pages.getFirst();
        }
        if (shown != null) {
            SceneHead head = scene.head();
            double scale = Math.max(least, Math.min(1, fit(shown.width(), shown.height())));
            new TreeSlide(deck.slide(head, overview(head), notes), scale).draw(shown);
        }
    }

    private static List<PlacedTree> pages(PlacedTree tree, double scale) {
        return TreePages.split(tree, SlideArea.WIDTH / scale, SlideArea.HEIGHT / scale);
    }

    private static String overview(SceneHead head) {
        return head.title() + (head.language().startsWith("zh") ? "（概览）" : " (overview)");
    }

    private static double size(TextBlock text) {
        return text == null || text.lines().isEmpty()
                ? Double.MAX_VALUE
                : text.style().size();
    }

    /** The scale below which the smallest of these sizes could not be read any more; at most 1. */
    private static double least(Stream<Double> sizes) {
        return Math.min(1, LEAST_SIZE / sizes.min(Double::compare).orElse(LEAST_SIZE));
    }

    private static double fit(double width, double height) {
        return Math.min(
                MOST_SCALE, Math.min(SlideArea.WIDTH / Math.max(1, width), SlideArea.HEIGHT / Math.max(1, height)));
    }

    private static String page(SceneHead head, int page, int pages) {
        return pages == 1 ? head.title() : head.title() + " (" + (page + 1) + "/" + pages + ")";
    }
}
