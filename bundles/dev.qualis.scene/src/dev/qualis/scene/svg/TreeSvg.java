package dev.qualis.scene.svg;

import dev.qualis.scene.Color;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.PlacedTree.Line;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.text.TextMeasure;

/** Draws an outline with hairlines from each item to the items below it. */
final class TreeSvg {
    private final PlacedTree tree;
    private final Canvas canvas;
    private final Frame frame;

    TreeSvg(PlacedTree tree, SvgOptions options, TextMeasure measure) {
        this.tree = tree;
        this.canvas = new Canvas(options);
        this.frame = new Frame(tree.scene().head(), options, measure, tree.width(), tree.height());
    }

    String write() {
        frame.open(canvas, tree.lines().size() + " items", tree.width());
        tree.lines().forEach(this::connector);
        tree.lines().forEach(this::line);
        return frame.close(canvas);
    }

    private void connector(Line line) {
        if (line.parent() < 0) {
            return;
        }
        Rect parent = tree.lines().get(line.parent()).bounds();
        double x = parent.x() + 8;
        PathData path = new PathData()
                .move(x, parent.bottom() - 2)
                .line(x, line.bounds().centerY());
        path.line(line.bounds().x() + 1, line.bounds().centerY());
        canvas.out.start("path").attribute("d", path.toString()).attribute("fill", "none");
        canvas.stroke(canvas.options.theme().hairline(), 1, LineStyle.SOLID);
        canvas.out.end("path").line();
    }

    private void line(Line line) {
        boolean link = canvas.enter(line.item().element(), "");
        Color background = line.item().background();
        if (background != null && !background.equals(Color.WHITE)) {
            canvas.rect(line.bounds().shrunk(1))
                    .out
                    .attribute("rx", 3.0)
                    .attribute("fill", background)
                    .end("rect");
        }
        canvas.text(line.text());
        canvas.leave(link);
    }
}
