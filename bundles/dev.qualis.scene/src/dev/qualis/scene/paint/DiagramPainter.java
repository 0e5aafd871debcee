package dev.qualis.scene.paint;

import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.layout.TitleEvasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Paints a diagram: containers first, then edges, then what lies on top. */
final class DiagramPainter {
    private final PlacedDiagram diagram;
    private final Theme theme;
    private final NodePainter nodes;
    private final EdgePainter edges;

    DiagramPainter(PlacedDiagram diagram, PaintOptions options) {
        this.diagram = diagram;
        this.theme = options.theme();
        this.nodes = new NodePainter(options);
        this.edges = new EdgePainter(theme);
    }

    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Set<String> crossed = TitleEvasion.crossed(diagram);
        for (PlacedNode node : diagram.nodes()) {
            marks.add(nodes.node(node, !crossed.contains(node.node().id())));
        }
        for (PlacedEdge edge : diagram.edges()) {
            if (edge.route().size() > 1) {
                marks.add(edges.edge(edge));
            }
        }
        diagram.nodes().stream()
                .filter(node -> crossed.contains(node.node().id()))
                .forEach(node -> marks.add(nodes.title(node)));
        for (PlacedEdge edge : diagram.edges()) {
            for (TextBlock label : edge.labels()) {
                marks.add(new Mark.Shifted(
                        0,
                        0,
                        List.of(
                                new Mark.Box(label.bounds(), 0, new Ink(theme.ground(), 0.85, null, false)),
                                new Mark.Words(theme.shown(label), false))));
            }
        }
        return marks;
    }
}
