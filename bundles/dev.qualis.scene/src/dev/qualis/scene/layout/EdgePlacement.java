package dev.qualis.scene.layout;

import dev.qualis.scene.Edge;
import dev.qualis.scene.Label;
import dev.qualis.scene.NodeStyle.Alignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;

/** Reads an edge's route and labels out of ELK, in coordinates of the whole diagram. */
final class EdgePlacement {
    private EdgePlacement() {}

    /**
     * @param turned whether ELK got the edge the other way round
     */
    static PlacedEdge of(ElkEdge elk, Edge edge, boolean turned) {
        Point origin = origin(elk.getContainingNode());
        List<Point> route = new ArrayList<>();
        for (ElkEdgeSection section : elk.getSections()) {
            route.add(origin.plus(section.getStartX(), section.getStartY()));
            for (ElkBendPoint bend : section.getBendPoints()) {
                route.add(origin.plus(bend.getX(), bend.getY()));
            }
            route.add(origin.plus(section.getEndX(), section.getEndY()));
        }
        if (turned) {
            Collections.reverse(route);
        }
        List<TextBlock> labels = new ArrayList<>();
        for (ElkLabel label : elk.getLabels()) {
            Point at = origin.plus(label.getX() + 2, label.getY());
            labels.add(new TextBlock(
                    List.of(label.getText().split("\n")),
                    label(edge, label.getProperty(CoreOptions.EDGE_LABELS_PLACEMENT), turned)
                            .style(),
                    new Rect(at.x(), at.y(), label.getWidth() - 4, label.getHeight()),
                    Alignment.CENTER));
        }
        return new PlacedEdge(edge, straightened(route), labels);
    }

    private static Label label(Edge edge, EdgeLabelPlacement placement, boolean turned) {
        return switch (placement) {
            case TAIL -> turned ? edge.end() : edge.begin();
            case HEAD -> turned ? edge.begin() : edge.end();
            default -> edge.center();
        };
    }

    private static Point origin(ElkNode node) {
        double x = 0;
        double y = 0;
        for (ElkNode current = node; current != null; current = current.getParent()) {
            x += current.getX();
            y += current.getY();
        }
        return new Point(x, y);
    }

    /** Drops points that repeat the one before or lie on a straight line. */
    private static List<Point> straightened(List<Point> route) {
        List<Point> result = new ArrayList<>();
        for (Point point : route) {
            while (result.size() > 1 && onLine(result.get(result.size() - 2), result.get(result.size() - 1), point)) {
                result.remove(result.size() - 1);
            }
            if (result.isEmpty() || !result.get(result.size() - 1).equals(point)) {
                result.add(point);
            }
        }
        return result;
    }

    private static boolean onLine(Point a, Point b, Point c) {
        return Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x())) < 0.01;
    }
}
