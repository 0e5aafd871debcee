package dev.qualis.scene.svg;

import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.layout.TitleEvasion;
import dev.qualis.scene.text.TextMeasure;
import java.util.Set;

/** Draws a diagram: containers first, then edges, then what lies on top. */
final class DiagramSvg {
    private final PlacedDiagram diagram;
    private final Canvas canvas;
    private final Frame frame;
    private final NodeSvg nodes;
    private final EdgeSvg edges;

    DiagramSvg(PlacedDiagram diagram, SvgOptions options, TextMeasure measure) {
        this.diagram = diagram;
        this.canvas = new Canvas(options);
        this.frame = new Frame(diagram.scene().head(), options, measure, diagram.width(), diagram.height());
        this.nodes = new NodeSvg(canvas);
        this.edges = new EdgeSvg(canvas);
    }

    String write() {
        String size = diagram.nodes().size() + " nodes, " + diagram.edges().size() + " edges";
        frame.open(canvas, size, diagram.width());
        Set<String> crossed = TitleEvasion.crossed(diagram);
        for (PlacedNode node : diagram.nodes()) {
            nodes.draw(node, !crossed.contains(node.node().id()));
        }
        diagram.edges().forEach(edges::draw);
        diagram.nodes().stream()
                .filter(node -> crossed.contains(node.node().id()))
                .forEach(nodes::title);
        for (PlacedEdge edge : diagram.edges()) {
            for (TextBlock label : edge.labels()) {
                canvas.rect(label.bounds())
                        .out
                        .attribute("fill", canvas.options.theme().ground());
                canvas.out.attribute("fill-opacity", 0.85).end("rect");
                canvas.text(label);
                canvas.out.line();
            }
        }
        return frame.close(canvas);
    }
}
