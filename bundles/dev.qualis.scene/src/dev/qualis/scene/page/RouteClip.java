package dev.qualis.scene.page;

import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/** What of a polyline lies in a rectangle. */
final class RouteClip {
    private RouteClip() {}

    /** The parts inside, each with at least two points. */
    static List<List<Point>> inside(List<Point> route, Rect area) {
        List<List<Point>> parts = new ArrayList<>();
        List<Point> part = new ArrayList<>();
        for (int i = 1; i < route.size(); i++) {
            double[] share = share(route.get(i - 1), route.get(i), area);
            if (share == null) {
                end(part, parts);
                part = new ArrayList<>();
                continue;
            }
            Point from = between(route.get(i - 1), route.get(i), share[0]);
            if (share[0] > 0 || part.isEmpty()) {
                end(part, parts);
                part = new ArrayList<>(List.of(from));
            }
            part.add(between(route.get(i - 1), route.get(i), share[1]));
            if (share[1] < 1) {
                end(part, parts);
                part = new ArrayList<>();
            }
        }
        end(part, parts);
        return parts;
    }

    private static void end(List<Point> part, List<List<Point>> parts) {
        if (part.size() > 1) {
            parts.add(part);
        }
    }

    private static Point between(Point a, Point b, double share) {
        return a.plus((b.x() - a.x()) * share, (b.y() - a.y()) * share);
    }

    /** Where a line enters and leaves the area, as shares of it, after Liang and Barsky; null where it does not. */
    private static double[] share(Point a, Point b, Rect area) {
        double[] steps = {a.x() - b.x(), b.x() - a.x(), a.y() - b.y(), b.y() - a.y()};
        double[] rooms = {a.x() - area.x(), area.right() - a.x(), a.y() - area.y(), area.bottom() - a.y()};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (steps[i] == 0) {
                if (rooms[i] < 0) {
                    return null;
                }
            } else if (steps[i] < 0) {
                from = Math.max(from, rooms[i] / steps[i]);
            } else {
                to = Math.min(to, rooms[i] / steps[i]);
            }
        }
        return from < to ? new double[] {from, to} : null;
    }
}
