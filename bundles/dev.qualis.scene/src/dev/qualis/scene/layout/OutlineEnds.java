package dev.qualis.scene.layout;

import dev.qualis.scene.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets edges that ELK ends at a node's rectangle end at its outline where that is an ellipse or a lozenge. */
final class OutlineEnds {
    private OutlineEnds() {}

    static List<PlacedEdge> clip(List<PlacedEdge> edges, List<PlacedNode> nodes) {
        Map<String, PlacedNode> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(node.node().id(), node));
        return edges.stream().map(edge -> clip(edge, byId)).toList();
    }

    private static PlacedEdge clip(PlacedEdge edge, Map<String, PlacedNode> nodes) {
        List<Point> route = new ArrayList<>(edge.route());
        if (route.size() < 2) {
            return edge;
        }
        int last = route.size() - 1;
        PlacedNode source = nodes.get(edge.edge().source());
        PlacedNode target = nodes.get(edge.edge().target());
        if (source != null) {
            route.set(0, end(source, route.get(0), route.get(1)));
        }
        if (target != null) {
            route.set(last, end(target, route.get(last), route.get(last - 1)));
        }
        return new PlacedEdge(edge.edge(), route, edge.labels());
    }

    /** Prolongs the line from {@code before} through {@code at} until it meets the outline. */
    private static Point end(PlacedNode node, Point at, Point before) {
        Shape shape = node.node().style().shape();
        if (shape != Shape.ELLIPSE && shape != Shape.DOT && shape != Shape.LOZENGE) {
            return at;
        }
        double dx = at.x() - before.x();
        double dy = at.y() - before.y();
        double length = Math.hypot(dx, dy);
        if (length == 0) {
            return at;
        }
        Rect box = node.bounds();
        double reach = Math.max(box.width(), box.height());
        double low = 0;
        double high = 1;
        // The far end of the search is the point of the line nearest to the centre, which lies inside.
        double toCentre = ((box.centerX() - at.x()) * dx + (box.centerY() - at.y()) * dy) / length;
        high = Math.max(0, Math.min(reach, toCentre));
        if (!inside(shape, box, at.plus(dx / length * high, dy / length * high))) {
            return at;
        }
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            if (inside(shape, box, at.plus(dx / length * middle, dy / length * middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return at.plus(dx / length * high, dy / length * high);
    }

    static boolean inside(Shape shape, Rect box, Point point) {
        double x = Math.abs(point.x() - box.centerX()) / (box.width() / 2);
        double y = Math.abs(point.y() - box.centerY()) / (box.height() / 2);
        return shape == Shape.LOZENGE ? x + y <= 1 : x * x + y * y <= 1;
    }
}
