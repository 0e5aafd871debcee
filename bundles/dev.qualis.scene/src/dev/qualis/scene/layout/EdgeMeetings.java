package dev.qualis.scene.layout;

import dev.qualis.scene.Edge;
import dev.qualis.scene.NodeStyle.Alignment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws edges that end at edges straight to the middle of these, once everything else has its place. */
final class EdgeMeetings {
    private static final double LABEL_WIDTH = 150;

    private final BoxSizer sizer;
    private final Map<String, Rect> nodes = new HashMap<>();
    private final Map<String, Point> middles = new HashMap<>();

    EdgeMeetings(BoxSizer sizer) {
        this.sizer = sizer;
    }

    /** The edges that are not placed yet and whose ends both have a place, one of them an edge. */
    List<PlacedEdge> place(List<Edge> edges, List<PlacedEdge> placed, List<PlacedNode> boxes) {
        boxes.forEach(box -> nodes.put(box.node().id(), box.bounds()));
        placed.forEach(edge -> middles.put(edge.edge().id(), middle(edge.route())));
        List<PlacedEdge> found = new ArrayList<>();
        List<Edge> open = new ArrayList<>(edges);
        open.removeIf(edge -> middles.containsKey(edge.id()) || nodesOnly(edge));
        boolean more = true;
        while (more) { // an edge may end at one that itself ends at an edge
            more = open.removeIf(edge -> place(edge, found));
        }
        return found;
    }

    private boolean nodesOnly(Edge edge) {
        return nodes.containsKey(edge.source()) && nodes.containsKey(edge.target());
    }

    private boolean place(Edge edge, List<PlacedEdge> into) {
        Point from = centre(edge.source());
        Point to = centre(edge.target());
        if (from == null || to == null) {
            return false;
        }
        List<Point> route = List.of(end(edge.source(), from, to), end(edge.target(), to, from));
        middles.put(edge.id(), middle(route));
        into.add(new PlacedEdge(edge, route, labels(edge, middle(route))));
        return true;
    }

    private Point centre(String id) {
        Rect box = nodes.get(id);
        return box == null ? middles.get(id) : new Point(box.centerX(), box.centerY());
    }

    /** Where the line from the middle of an end leaves it. */
    private Point end(String id, Point centre, Point other) {
        Rect box = nodes.get(id);
        if (box == null) {
            return centre;
        }
        double dx = other.x() - centre.x();
        double dy = other.y() - centre.y();
        double share = Math.min(
                dx == 0 ? Double.MAX_VALUE : box.width() / 2 / Math.abs(dx),
                dy == 0 ? Double.MAX_VALUE : box.height() / 2 / Math.abs(dy));
        return share >= 1 ? centre : centre.plus(dx * share, dy * share);
    }

    private List<TextBlock> labels(Edge edge, Point middle) {
        if (edge.center().isEmpty()) {
            return List.of();
        }
        TextBlock block = sizer.block(edge.center().text(), edge.center().style(), LABEL_WIDTH, Alignment.CENTER);
        Rect bounds = block.bounds();
        return List.of(block.moved(middle.x() - bounds.centerX(), middle.y() - bounds.centerY()));
    }

    /** The point from which both ends of a route are equally far along it. */
    static Point middle(List<Point> route) {
        double left = length(route) / 2;
        for (int i = 1; i < route.size(); i++) {
            Point from = route.get(i - 1);
            Point to = route.get(i);
            double step = Math.hypot(to.x() - from.x(), to.y() - from.y());
            if (step > 0 && left <= step) {
                return from.plus((to.x() - from.x()) * left / step, (to.y() - from.y()) * left / step);
            }
            left -= step;
        }
        return route.getLast();
    }

    private static double length(List<Point> route) {
        double length = 0;
        for (int i = 1; i < route.size(); i++) {
            length += Math.hypot(
                    route.get(i).x() - route.get(i - 1).x(),
                    route.get(i).y() - route.get(i - 1).y());
        }
        return length;
    }
}
