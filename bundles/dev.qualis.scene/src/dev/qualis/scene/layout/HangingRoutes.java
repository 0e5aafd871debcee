package dev.qualis.scene.layout;

import dev.qualis.scene.Edge;
import java.util.ArrayList;
import java.util.List;

/** The ways of the edges of a {@link HangingLayout}: down from the superior, along halfway to the row below, and to the box. */
final class HangingRoutes {
    /** How far below its upper edge a box is entered from the left. */
    private static final double ENTRY = 14;

    private final Hierarchy tree;
    private final List<PlacedEdge> edges = new ArrayList<>();

    HangingRoutes(Hierarchy tree) {
        this.tree = tree;
    }

    List<PlacedEdge> edges() {
        return edges;
    }

    /** To a box that hangs in a column, on a line at the column's left. */
    void hang(Box box, double line) {
        double entry = box.y + Math.min(ENTRY, box.height / 2);
        Point start = bottom(tree.superior(box));
        double bus = start.y() + HangingLayout.LEVEL / 2;
        route(
                tree.lead(box),
                start,
                new Point(start.x(), bus),
                new Point(line, bus),
                new Point(line, entry),
                new Point(box.x, entry));
    }

    /** To a box that stands in the row below. */
    void stand(Box box) {
        Point start = bottom(tree.superior(box));
        double bus = start.y() + HangingLayout.LEVEL / 2;
        double x = box.x + box.width / 2;
        route(tree.lead(box), start, new Point(start.x(), bus), new Point(x, bus), new Point(x, box.y));
    }

    /** The edge from the superior's superior comes down beside the superior and ends left of the middle. */
    void join(Box box, double gutter) {
        Edge edge = tree.second(box);
        if (edge == null) {
            return;
        }
        Point start = bottom(tree.superior(tree.superior(box)));
        double bus = start.y() + HangingLayout.LEVEL / 2;
        double low = box.y - HangingLayout.LEVEL / 2;
        double x = box.x + box.width / 4;
        route(
                edge,
                start,
                new Point(start.x(), bus),
                new Point(gutter, bus),
                new Point(gutter, low),
                new Point(x, low),
                new Point(x, box.y));
    }

    private static Point bottom(Box box) {
        return new Point(box.x + box.width / 2, box.y + box.height);
    }

    /** Leaves out what has no length and what is only on the way. */
    private void route(Edge edge, Point... points) {
        List<Point> route = new ArrayList<>();
        for (Point point : points) {
            if (!route.isEmpty() && route.getLast().equals(point)) {
                continue;
            }
            if (route.size() > 1) {
                Point before = route.get(route.size() - 2);
                Point last = route.getLast();
                boolean straight = before.x() == last.x() && last.x() == point.x()
                        || before.y() == last.y() && last.y() == point.y();
                if (straight) {
                    route.removeLast();
                }
            }
            route.add(point);
        }
        edges.add(new PlacedEdge(edge, route, List.of()));
    }
}
