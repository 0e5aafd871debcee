package dev.qualis.workbench.chart;

import dev.qualis.scene.Color;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

/** Draws the part of a diagram that a window shows: nodes, edges above them, their labels on top. */
final class DiagramPainter {
    private static final double NEAR = 24;
    private static final Color SELECTION = new Color(0xe0, 0x8a, 0x00);

    private final PlacedDiagram diagram;
    private final Color ground;
    private final TextMeasure measure;

    DiagramPainter(PlacedDiagram diagram, Color ground, TextMeasure measure) {
        this.diagram = diagram;
        this.ground = ground;
        this.measure = measure;
    }

    /** Draws what meets the given part of the picture. */
    void paint(GC gc, Viewport viewport, Rect part, Optional<PlacedNode> selected) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Rect near = part.shrunk(-NEAR);
        List<PlacedNode> nodes = diagram.nodes().stream()
                .filter(node -> near.overlaps(node.bounds()))
                .toList();
        List<PlacedEdge> edges = diagram.edges().stream()
                .filter(edge -> near.overlaps(bounds(edge)))
                .toList();
        shapes(gc, viewport, nodes, edges, selected);
        labels(gc, viewport, nodes, edges);
    }

    private void shapes(
            GC gc, Viewport viewport, List<PlacedNode> nodes, List<PlacedEdge> edges, Optional<PlacedNode> selected) {
        Transform transform = new Transform(gc.getDevice());
        float zoom = (float) viewport.zoom();
        transform.setElements(zoom, 0, 0, zoom, (float) viewport.x(), (float) viewport.y());
        gc.setTransform(transform);
        Pen pen = new Pen(gc);
        NodePainter nodePainter = new NodePainter(pen);
        EdgePainter edgePainter = new EdgePainter(pen, ground);
        nodes.forEach(nodePainter::draw);
        edges.forEach(edgePainter::draw);
        selected.ifPresent(node -> nodePainter.highlight(node, SELECTION));
        gc.setTransform(null);
        transform.dispose();
    }

    private void labels(GC gc, Viewport viewport, List<PlacedNode> nodes, List<PlacedEdge> edges) {
        List<TextBlock> onEdges = new ArrayList<>();
        edges.forEach(edge -> onEdges.addAll(edge.labels()));
        gc.setBackground(Pen.color(ground));
        for (TextBlock label : onEdges) {
            Rect place = viewport.inWindow(label.bounds());
            gc.fillRectangle(
                    (int) place.x(), (int) place.y(), (int) Math.ceil(place.width()), (int) Math.ceil(place.height()));
        }
        try (TextPainter text = new TextPainter(gc, viewport, measure)) {
            nodes.stream().map(PlacedNode::label).filter(label -> label != null).forEach(text::write);
            onEdges.forEach(text::write);
        }
    }

    private static Rect bounds(PlacedEdge edge) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : edge.route()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return new Rect(left - 1, top - 1, right - left + 2, bottom - top + 2);
    }
}
