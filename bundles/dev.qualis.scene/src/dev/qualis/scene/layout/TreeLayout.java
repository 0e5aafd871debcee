package dev.qualis.scene.layout;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import dev.qualis.scene.layout.PlacedTree.Line;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;

/** Writes a tree as an indented outline. */
public final class TreeLayout {
    static final double INDENT = 20;
    private static final double PAD = 5;
    private static final double WIDEST_TEXT = 400;

    private final TextMeasure measure;
    private final LineBreaker breaker;

    public TreeLayout(TextMeasure measure) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure);
    }

    public PlacedTree place(TreeScene scene) {
        List<Line> lines = new ArrayList<>();
        double bottom = 0;
        for (Item item : scene.items()) {
            bottom = place(item, 0, -1, bottom, lines);
        }
        double width =
                lines.stream().mapToDouble(line -> line.bounds().right()).max().orElse(120);
        return new PlacedTree(scene, Math.max(120, width), Math.max(bottom, 20), lines);
    }

    private double place(Item item, int depth, int parent, double top, List<Line> into) {
        TextStyle style = item.label().style();
        List<String> text = breaker.wrap(item.label().text(), style, WIDEST_TEXT);
        double width = text.stream()
                .mapToDouble(line -> measure.width(line, style))
                .max()
                .orElse(0);
        double height = TextBlock.height(Math.max(1, text.size()), style);
        Rect bounds = new Rect(depth * INDENT, top, width + 2 * PAD, Math.ceil(height + 5));
        Rect inner = new Rect(bounds.x() + PAD, top + (bounds.height() - height) / 2, width, height);
        int index = into.size();
        into.add(new Line(item, depth, parent, bounds, new TextBlock(text, style, inner, Alignment.LEFT)));
        double bottom = bounds.bottom();
        for (Item child : item.children()) {
            bottom = place(child, depth + 1, index, bottom, into);
        }
        return bottom;
    }
}
