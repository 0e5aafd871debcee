package dev.qualis.scene.svg;

import dev.qualis.scene.layout.Point;
import java.util.List;

/** Builds the {@code d} of an SVG path. */
final class PathData {
    private final StringBuilder out = new StringBuilder();

    PathData move(double x, double y) {
        return command('M', x, y);
    }

    PathData line(double x, double y) {
        return command('L', x, y);
    }

    PathData quad(double cx, double cy, double x, double y) {
        command('Q', cx, cy);
        out.append(' ');
        Markup.appendNumber(out, x);
        out.append(' ');
        Markup.appendNumber(out, y);
        return this;
    }

    PathData rectangle(double x, double y, double width, double height) {
        move(x, y);
        out.append('h');
        Markup.appendNumber(out, width);
        out.append('v');
        Markup.appendNumber(out, height);
        out.append('h');
        Markup.appendNumber(out, -width);
        return close();
    }

    PathData close() {
        out.append('Z');
        return this;
    }

    private PathData command(char command, double x, double y) {
        out.append(command);
        Markup.appendNumber(out, x);
        out.append(' ');
        Markup.appendNumber(out, y);
        return this;
    }

    /** A polyline whose corners are rounded by at most {@code radius} pixels. */
    static PathData rounded(List<Point> route, double radius) {
        PathData path = new PathData();
        path.move(route.get(0).x(), route.get(0).y());
        for (int i = 1; i + 1 < route.size(); i++) {
            Point before = route.get(i - 1);
            Point corner = route.get(i);
            Point after = route.get(i + 1);
            double r = Math.min(radius, Math.min(distance(before, corner), distance(corner, after)) / 2);
            Point in = towards(corner, before, r);
            Point out = towards(corner, after, r);
            path.line(in.x(), in.y()).quad(corner.x(), corner.y(), out.x(), out.y());
        }
        Point last = route.get(route.size() - 1);
        return path.line(last.x(), last.y());
    }

    private static double distance(Point a, Point b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    private static Point towards(Point from, Point to, double distance) {
        double length = distance(from, to);
        return length == 0
                ? from
                : from.plus((to.x() - from.x()) / length * distance, (to.y() - from.y()) / length * distance);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
