package dev.qualis.scene.svg;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.Color;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.Point;
import java.util.ArrayList;
import java.util.List;

/** Draws an edge with rounded corners and arrow heads that end exactly at the nodes. */
final class EdgeSvg {
    private static final double CORNER = 5;

    private final Canvas canvas;
    private final Markup out;

    EdgeSvg(Canvas canvas) {
        this.canvas = canvas;
        this.out = canvas.out;
    }

    void draw(PlacedEdge edge) {
        if (edge.route().size() < 2) {
            return;
        }
        EdgeStyle style = edge.edge().style();
        List<Point> route = new ArrayList<>(edge.route());
        int last = route.size() - 1;
        Point source = route.get(0);
        Point sourceNext = route.get(1);
        Point target = route.get(last);
        Point targetNext = route.get(last - 1);
        route.set(0, pulled(source, sourceNext, depth(style.sourceArrow(), style)));
        route.set(last, pulled(target, targetNext, depth(style.targetArrow(), style)));
        boolean link = canvas.enter(edge.edge().element(), "");
        out.start("path")
                .attribute("d", PathData.rounded(route, CORNER).toString())
                .attribute("fill", "none");
        canvas.stroke(style.color(), style.width(), style.line());
        out.end("path");
        head(style.sourceArrow(), source, sourceNext, style);
        head(style.targetArrow(), target, targetNext, style);
        canvas.leave(link);
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

    private void head(Arrow arrow, Point tip, Point next, EdgeStyle style) {
        double distance = Math.hypot(next.x() - tip.x(), next.y() - tip.y());
        if (arrow == Arrow.NONE || distance == 0) {
            return;
        }
        double ux = (next.x() - tip.x()) / distance;
        double uy = (next.y() - tip.y()) / distance;
        double l = length(style);
        double w = l * 0.42;
        Color ground = canvas.options.theme().ground();
        switch (arrow) {
            case IN_OPEN ->
                shape(
                        new PathData()
                                .move(tip.x() + ux * l - uy * w, tip.y() + uy * l + ux * w)
                                .line(tip.x(), tip.y())
                                .line(tip.x() + ux * l + uy * w, tip.y() + uy * l - ux * w),
                        null,
                        style);
            case OUT_OPEN ->
                shape(
                        new PathData()
                                .move(tip.x() - uy * w, tip.y() + ux * w)
                                .line(tip.x() + ux * l, tip.y() + uy * l)
                                .line(tip.x() + uy * w, tip.y() - ux * w),
                        null,
                        style);
            case IN_CLOSED, IN_FILLED ->
                shape(
                        new PathData()
                                .move(tip.x() + ux * l - uy * w, tip.y() + uy * l + ux * w)
                                .line(tip.x(), tip.y())
                                .line(tip.x() + ux * l + uy * w, tip.y() + uy * l - ux * w)
                                .close(),
                        arrow == Arrow.IN_FILLED ? style.color() : ground,
                        style);
            case OUT_CLOSED, OUT_FILLED ->
                shape(
                        new PathData()
                                .move(tip.x() - uy * w, tip.y() + ux * w)
                                .line(tip.x() + ux * l, tip.y() + uy * l)
                                .line(tip.x() + uy * w, tip.y() - ux * w)
                                .close(),
                        arrow == Arrow.OUT_FILLED ? style.color() : ground,
                        style);
            case DIAMOND, DIAMOND_FILLED ->
                shape(
                        new PathData()
                                .move(tip.x(), tip.y())
                                .line(tip.x() + ux * l - uy * w, tip.y() + uy * l + ux * w)
                                .line(tip.x() + ux * 2 * l, tip.y() + uy * 2 * l)
                                .line(tip.x() + ux * l + uy * w, tip.y() + uy * l - ux * w)
                                .close(),
                        arrow == Arrow.DIAMOND_FILLED ? style.color() : ground,
                        style);
            case DOT, CIRCLE_PLUS ->
                circle(tip.plus(ux * 3, uy * 3), arrow == Arrow.DOT ? style.color() : ground, style);
            case NONE -> {}
        }
    }

    private void shape(PathData path, Color fill, EdgeStyle style) {
        out.start("path").attribute("d", path.toString());
        if (fill == null) {
            out.attribute("fill", "none");
        } else {
            out.attribute("fill", fill).attribute("stroke-linejoin", "round");
        }
        canvas.stroke(style.color(), Math.min(style.width(), 1.5), LineStyle.SOLID);
        out.end("path");
    }

    private void circle(Point centre, Color fill, EdgeStyle style) {
        out.start("circle")
                .attribute("cx", centre.x())
                .attribute("cy", centre.y())
                .attribute("r", 3.0);
        out.attribute("fill", fill);
        canvas.stroke(style.color(), 1, LineStyle.SOLID);
        out.end("circle");
    }
}
