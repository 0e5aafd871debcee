package dev.qualis.scene.paint;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.layout.PlacedChart;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedScene;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.SceneLayout;
import dev.qualis.scene.text.TextMeasure;

/** Turns what has its place into marks, with the title above, the legend and what could not be drawn below. */
public final class Painter {
    private final TextMeasure measure;

    public Painter(TextMeasure measure) {
        this.measure = measure;
    }

    /** Lays out a scene and paints it as one picture. */
    public Picture paint(Scene scene, PaintOptions options) {
        return paint(new SceneLayout(measure).place(scene), options);
    }

    /** Paints what has its place as one picture. */
    public Picture paint(PlacedScene placed, PaintOptions options) {
        return switch (placed) {
            case PlacedDiagram diagram -> paint(diagram, options);
            case PlacedTable table -> paint(table, options);
            case PlacedTree tree -> paint(tree, options);
            case PlacedChart chart -> paint(chart.scene(), options);
        };
    }

    public Picture paint(ChartScene chart, PaintOptions options) {
        ChartMarks content = chart.form() == ChartScene.Form.RADAR
                ? new RadarPainter(chart, measure, options.theme()).paint()
                : new ChartPainter(chart, measure, options.theme()).paint();
        Frame frame = new Frame(chart.head(), options, measure, content.width(), content.height());
        return frame.around(Account.ofChart(chart), content.marks());
    }

    public Picture paint(PlacedDiagram diagram, PaintOptions options) {
        return paint(diagram, diagram.scene().head(), options);
    }

    public Picture paint(PlacedTable table, PaintOptions options) {
        return paint(table, table.scene().head(), options);
    }

    public Picture paint(PlacedTree tree, PaintOptions options) {
        return paint(tree, tree.scene().head(), options);
    }

    /** With another head than the scene's own: that of a page, for instance. */
    public Picture paint(PlacedDiagram diagram, SceneHead head, PaintOptions options) {
        Frame frame = new Frame(head, options, measure, diagram.width(), diagram.height());
        String size =
                Account.ofDiagram(head, diagram.nodes().size(), diagram.edges().size());
        return frame.around(size, new DiagramPainter(diagram, options).marks());
    }

    /** With another head than the scene's own. */
    public Picture paint(PlacedTable table, SceneHead head, PaintOptions options) {
        Frame frame = new Frame(head, options, measure, table.width(), table.height());
        String size = Account.ofTable(head, table.rows().size(), table.columns().size());
        return frame.around(size, new TablePainter(table, options.theme()).marks());
    }

    /** With another head than the scene's own. */
    public Picture paint(PlacedTree tree, SceneHead head, PaintOptions options) {
        Frame frame = new Frame(head, options, measure, tree.width(), tree.height());
        String size = Account.ofTree(head, tree.lines().size());
        return frame.around(size, new TreePainter(tree, options.theme()).marks());
    }

    /** How much higher than its content a picture of this width is, both in pixels: title, legend, remarks and margins. */
    public double overhead(SceneHead head, PaintOptions options, double contentWidth) {
        return new Frame(head, options, measure, contentWidth, 0).height();
    }

    /** How much wider than its content a picture is, in pixels. */
    public double margins() {
        return 2 * Frame.MARGIN;
    }
}
