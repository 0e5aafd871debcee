package dev.qualis.scene.paint;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.layout.DiagramLayout;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.TableLayout;
import dev.qualis.scene.layout.TreeLayout;
import dev.qualis.scene.text.TextMeasure;

/** Turns what has its place into marks, with the title above, the legend and what could not be drawn below. */
public final class Painter {
    private final TextMeasure measure;

    public Painter(TextMeasure measure) {
        this.measure = measure;
    }

    /** Lays out a scene and paints it as one picture. */
    public Picture paint(Scene scene, PaintOptions options) {
        return switch (scene) {
            case DiagramScene diagram -> paint(new DiagramLayout(measure).place(diagram), options);
            case TableScene table -> paint(new TableLayout(measure).place(table), options);
            case TreeScene tree -> paint(new TreeLayout(measure).place(tree), options);
        };
    }

    public Picture paint(PlacedDiagram diagram, PaintOptions options) {
        Frame frame = new Frame(diagram.scene().head(), options, measure, diagram.width(), diagram.height());
        String size = diagram.nodes().size() + " nodes, " + diagram.edges().size() + " edges";
        return frame.around(size, new DiagramPainter(diagram, options).marks());
    }

    public Picture paint(PlacedTable table, PaintOptions options) {
        Frame frame = new Frame(table.scene().head(), options, measure, table.width(), table.height());
        String size = table.rows().size() + " rows, " + table.columns().size() + " columns";
        return frame.around(size, new TablePainter(table, options.theme()).marks());
    }

    public Picture paint(PlacedTree tree, PaintOptions options) {
        Frame frame = new Frame(tree.scene().head(), options, measure, tree.width(), tree.height());
        return frame.around(tree.lines().size() + " items", new TreePainter(tree, options.theme()).marks());
    }
}
