package dev.qualis.scene.paint;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.Color;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import java.util.ArrayList;
import java.util.List;

/** Paints an edge with rounded corners and arrow heads that end exactly at the nodes. */
final class EdgePainter {
    private static final double CORNER = 5;

    private final Theme theme;

    EdgePainter(Theme theme) {
        this.theme = theme;
    }

    Mark edge(PlacedEdge edge) {
        EdgeStyle style = edge.edge().style();
        List<Point> route = new ArrayList<>(edge.route());
        int last = route.size() - 1;
        Point source = route.get(0);
        Point sourceNext = route.get(1);
        Point target = route.get(last);
        Point targetNext = route.get(last - 1);
        route.set(0, pulled(source, sourceNext, depth(style.sourceArrow(), style)));
        route.set(last, pulled(target, targetNext, depth(style.targetArrow(), style)));
        List<Mark> marks = new ArrayList<>();
        Stroke stroke = new Stroke(theme.line(style.color()), theme.width(style.width()), style.line());
        marks.add(new Mark.Outline(Path.rounded(route, CORNER), Ink.line(stroke)));
        head(style.sourceArrow(), source, sourceNext, style, marks);
        head(style.targetArrow(), target, targetNext, style, marks);
        return new Mark.Group(edge.edge().element(), "", marks);
    }

    private static double length(EdgeStyle style) {
        return 6 + 2 * style.width();
    }

    /** How much shorter the line is, so that it does not show through a hollow head or past a point. */
    private static double depth(Arrow arrow, EdgeStyle style) {
        return switch (arrow) {
            case NONE, OUT_OPEN -> 0;
            case IN_OPEN -> Math.min(1.5, style.width());
            case DIAMOND, DIAMOND_FILLED -> 2 * length(style);
            case DOT, CIRCLE_PLUS -> 6;
            default -> length(style);
        };
    }

    private static Point pulled(Point end, Point next, double depth) {
        double length = Math.hypot(next.x() - end.x(), next.y() - end.y());
        double share = length == 0 ? 0 : Math.min(depth, length * 0.9) / length;
        return end.plus((next.x() - end.x()) * share, (next.y() - end.y()) * share);
    }

    private void head(Arrow arrow, Point tip, Point next, EdgeStyle style, List<Mark> marks) {
        double distance = Math.hypot(next.x() - tip.x(), next.y() - tip.y());
        if (arrow == Arrow.NONE || distance == 0) {
            return;
        }
        double ux = (next.x() - tip.x()) / distance;
        double uy = (next.y() - tip.y()) / distance;
        double l = length(style);
        double w = l * 0.42;
        Color ground = theme.ground();
        Color line = theme.line(style.color());
        switch (arrow) {
            case IN_OPEN ->
                marks.add(shape(
                        new Path()
                                .move(tip.x() + ux * l - uy * w, tip.y() + uy * l + ux * w)
                                .line(tip.x(), tip.y())
                                .line(tip.x() + ux * l + uy * w, tip.y() + uy * l - ux * w),
                        null,
                        style));
            case OUT_OPEN ->
                marks.add(shape(
                        new Path()
                                .move(tip.x() - uy * w, tip.y() + ux * w)
                                .line(tip.x() + ux * l, tip.y() + uy * l)
                                .line(tip.x() + uy * w, tip.y() - ux * w),
                        null,
                        style));
            case IN_CLOSED, IN_FILLED ->
                marks.add(shape(
                        new Path()
                                .move(tip.x() + ux * l - uy * w, tip.y() + uy * l + ux * w)
                                .line(tip.x(), tip.y())
                                .line(tip.x() + ux * l + uy * w, tip.y() + uy * l - ux * w)
                                .close(),
                        arrow == Arrow.IN_FILLED ? line : ground,
                        style));
            case OUT_CLOSED, OUT_FILLED ->
                marks.add(shape(
                        new Path()
                                .move(tip.x() - uy * w, tip.y() + ux * w)
                                .line(tip.x() + ux * l, tip.y() + uy * l)
                                .line(tip.x() + uy * w, tip.y() - ux * w)
                                .close(),
                        arrow == Arrow.OUT_FILLED ? line : ground,
                        style));
            case DIAMOND, DIAMOND_FILLED ->
                marks.add(shape(
                        new Path()
                                .move(tip.x(), tip.y())
                                .line(tip.x() + ux * l - uy * w, tip.y() + uy * l + ux * w)
                                .line(tip.x() + ux * 2 * l, tip.y() + uy * 2 * l)
                                .line(tip.x() + ux * l + uy * w, tip.y() + uy * l - ux * w)
                                .close(),
                        arrow == Arrow.DIAMOND_FILLED ? line : ground,
                        style));
            case DOT, CIRCLE_PLUS ->
                marks.add(circle(tip.plus(ux * 3, uy * 3), arrow == Arrow.DOT ? line : ground, line));
            case NONE -> {}
        }
    }

    private Mark shape(Path path, Color fill, EdgeStyle style) {
        Stroke stroke =
                new Stroke(theme.line(style.color()), Math.min(theme.width(style.width()), 1.5), LineStyle.SOLID);
        return new Mark.Outline(path, new Ink(fill, 1, stroke, fill != null));
    }

    private static Mark circle(Point centre, Color fill, Color line) {
        Rect bounds = new Rect(centre.x() - 3, centre.y() - 3, 6, 6);
        return new Mark.Oval(bounds, Ink.both(fill, new Stroke(line, 1, LineStyle.SOLID)));
    }
}
