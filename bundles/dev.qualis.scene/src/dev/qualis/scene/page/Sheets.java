package dev.qualis.scene.page;

import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.layout.PlacedChart;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.SceneLayout;
import dev.qualis.scene.paint.PaintOptions;
import dev.qualis.scene.paint.Painter;
import dev.qualis.scene.paint.Picture;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts pictures on paper so that they can be read: on A4 where that is large enough, on A3 where it is not; what is larger still is
 * split where it can be, tables with their headers and trees with their branches repeated. A diagram cannot be split: it gets the paper
 * it needs.
 */
public final class Sheets {
    /** White around a picture, besides the picture's own margin, in pixels. */
    static final double MARGIN = 18;

    /** Below this scale labels of eight points are hard to read on paper. */
    private static final double LEAST_SCALE = 0.78;

    private static final double PAGE_SCALE = 0.8;

    /** A table that takes more sheets of A4 is easier to read on A3. */
    private static final int MOST_SMALL = 3;

    private final TextMeasure measure;
    private final Painter painter;

    /** Sizes of ISO 216 in pixels. */
    private record Paper(double width, double height) {
        static final Paper A4 = new Paper(210 / 25.4 * 96, 297 / 25.4 * 96);
        static final Paper A3 = new Paper(297 / 25.4 * 96, 420 / 25.4 * 96);
        static final Paper A2 = new Paper(420 / 25.4 * 96, 594 / 25.4 * 96);

        Paper turned() {
            return new Paper(height, width);
        }

        double fit(Picture picture) {
            double across = (width - 2 * MARGIN) / picture.width();
            double down = (height - 2 * MARGIN) / picture.height();
            return Math.min(1, Math.min(across, down));
        }
    }

    public Sheets(TextMeasure measure) {
        this.measure = measure;
        this.painter = new Painter(measure);
    }

    /** The sheets of a scene, at least one. */
    public List<Sheet> of(Scene scene, PaintOptions options) {
        return of(new SceneLayout(measure).place(scene), options);
    }

    /** The sheets of what has its place, at least one. */
    public List<Sheet> of(PlacedScene placed, PaintOptions options) {
        return switch (placed) {
            case PlacedDiagram diagram -> List.of(large(painter.paint(diagram, options)));
            case PlacedTable table -> table(table, options);
            case PlacedTree tree -> tree(tree, options);
            case PlacedChart chart -> List.of(large(painter.paint(chart.scene(), options)));
        };
    }

    private List<Sheet> table(PlacedTable table, PaintOptions options) {
        Picture whole = painter.paint(table, options);
        Sheet single = single(whole, Paper.A4, Paper.A3);
        if (single != null) {
            return List.of(single);
        }
        Paper paper = better(table, Paper.A4, options);
        if (pages(table, paper, options).size() > MOST_SMALL) {
            paper = better(table, Paper.A3, options);
        }
        List<PlacedTable> pages = pages(table, paper, options);
        List<Sheet> sheets = new ArrayList<>();
        for (PlacedTable page : pages) {
            SceneHead head = head(table.scene().head(), sheets.size() + 1, pages.size());
            sheets.add(on(paper, painter.paint(page, head, options)));
        }
        return sheets;
    }

    /** The way to hold a paper that needs fewer of it. */
    private Paper better(PlacedTable table, Paper paper, PaintOptions options) {
        int across = pages(table, paper.turned(), options).size();
        return across <= pages(table, paper, options).size() ? paper.turned() : paper;
    }

    private List<PlacedTable> pages(PlacedTable table, Paper paper, PaintOptions options) {
        return TablePages.split(table, room(paper), below(table.scene().head(), options, paper));
    }

    private List<Sheet> tree(PlacedTree tree, PaintOptions options) {
        Picture whole = painter.paint(tree, options);
        Sheet single = single(whole, Paper.A4);
        if (single != null) {
            return List.of(single);
        }
        Paper paper = Paper.A4;
        List<PlacedTree> pages = pages(tree, paper, options);
        List<PlacedTree> across = pages(tree, Paper.A4.turned(), options);
        if (across.size() <= pages.size()) {
            paper = Paper.A4.turned();
            pages = across;
        }
        List<Sheet> sheets = new ArrayList<>();
        for (PlacedTree page : pages) {
            SceneHead head = head(tree.scene().head(), sheets.size() + 1, pages.size());
            sheets.add(on(paper, painter.paint(page, head, options)));
        }
        return sheets;
    }

    private List<PlacedTree> pages(PlacedTree tree, Paper paper, PaintOptions options) {
        return TreePages.split(tree, room(paper), below(tree.scene().head(), options, paper));
    }

    /** How wide a page's content may be, in its own pixels. */
    private double room(Paper paper) {
        return (paper.width() - 2 * MARGIN) / PAGE_SCALE - painter.margins();
    }

    private double below(SceneHead head, PaintOptions options, Paper paper) {
        double overhead = painter.overhead(head(head, 10, 10), options, room(paper));
        return Math.max(200, (paper.height() - 2 * MARGIN) / PAGE_SCALE - overhead);
    }

    private static SceneHead head(SceneHead head, int page, int pages) {
        return pages == 1 ? head : head.withTitle(head.title() + " (" + page + "/" + pages + ")");
    }

    private static Sheet on(Paper paper, Picture picture) {
        return new Sheet(picture, paper.width(), paper.height(), Math.min(PAGE_SCALE, paper.fit(picture)));
    }

    private static Sheet single(Picture picture, Paper... papers) {
        for (Paper paper : papers) {
            Paper best = paper.turned().fit(picture) >= paper.fit(picture) ? paper.turned() : paper;
            if (best.fit(picture) >= LEAST_SCALE) {
                return new Sheet(picture, best.width(), best.height(), best.fit(picture));
            }
        }
        return null;
    }

    private static Sheet large(Picture picture) {
        Sheet single = single(picture, Paper.A4, Paper.A3, Paper.A2);
        if (single != null) {
            return single;
        }
        // PDF knows no page beyond 200 inches: what is larger than that becomes smaller than it should be.
        double widest = 200 * 96;
        double scale = Math.min(
                LEAST_SCALE,
                Math.min((widest - 2 * MARGIN) / picture.width(), (widest - 2 * MARGIN) / picture.height()));
        return new Sheet(picture, picture.width() * scale + 2 * MARGIN, picture.height() * scale + 2 * MARGIN, scale);
    }
}
