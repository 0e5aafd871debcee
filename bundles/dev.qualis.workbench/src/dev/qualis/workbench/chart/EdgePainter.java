package dev.qualis.workbench.chart;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.Color;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.Point;
import java.util.List;
import org.eclipse.swt.graphics.Path;

/** Draws edges with rounded corners and their heads. */
final class EdgePainter {
    private static final double CORNER = 5;

    private final Pen pen;
    private final Color ground;

    EdgePainter(Pen pen, Color ground) {
        this.pen = pen;
        this.ground = ground;
    }

    void draw(PlacedEdge edge) {
        List<Point> route = edge.route();
        if (route.size() < 2) {
            return;
        }
        EdgeStyle style = edge.edge().style();
        Path path = new Path(pen.gc().getDevice());
        try {
            trace(path, route);
            pen.stroke(path, style.color(), style.width(), style.line());
        } finally {
            path.dispose();
        }
        int last = route.size() - 1;
        head(style.sourceArrow(), route.get(0), route.get(1), style);
        head(style.targetArrow(), route.get(last), route.get(last - 1), style);
    }

    private static void trace(Path path, List<Point> route) {
        path.moveTo((float) route.get(0).x(), (float) route.get(0).y());
        for (int i = 1; i + 1 < route.size(); i++) {
            Point corner = route.get(i);
            double radius = Math.min(
                    CORNER, Math.min(distance(route.get(i - 1), corner), distance(corner, route.get(i + 1))) / 2);
            Point in = towards(corner, route.get(i - 1), radius);
            Point out = towards(corner, route.get(i + 1), radius);
            path.lineTo((float) in.x(), (float) in.y());
            path.quadTo((float) corner.x(), (float) corner.y(), (float) out.x(), (float) out.y());
        }
        Point last = route.get(route.size() - 1);
        path.lineTo((float) last.x(), (float) last.y());
    }

    private void head(Arrow arrow, Point tip, Point next, EdgeStyle style) {
        double distance = distance(tip, next);
        if (arrow == Arrow.NONE || distance == 0) {
            return;
        }
        double ux = (next.x() - tip.x()) / distance;
        double uy = (next.y() - tip.y()) / distance;
        double length = 6 + 2 * style.width();
        double side = length * 0.42;
        Point base = tip.plus(ux * length, uy * length);
        Point left = base.plus(-uy * side, ux * side);
        Point right = base.plus(uy * side, -ux * side);
        Point leftTip = tip.plus(-uy * side, ux * side);
        Point rightTip = tip.plus(uy * side, -ux * side);
        switch (arrow) {
            case IN_OPEN -> shape(style, null, false, left, tip, right);
            case OUT_OPEN -> shape(style, null, false, leftTip, base, rightTip);
            case IN_CLOSED -> shape(style, ground, true, left, tip, right);
            case IN_FILLED -> shape(style, style.color(), true, left, tip, right);
            case OUT_CLOSED -> shape(style, ground, true, leftTip, base, rightTip);
            case OUT_FILLED -> shape(style, style.color(), true, leftTip, base, rightTip);
            case DIAMOND -> shape(style, ground, true, tip, left, base.plus(ux * length, uy * length), right);
            case DIAMOND_FILLED ->
                shape(style, style.color(), true, tip, left, base.plus(ux * length, uy * length), right);
            case DOT -> dot(style, style.color(), tip.plus(ux * 3, uy * 3));
            case CIRCLE_PLUS -> dot(style, ground, tip.plus(ux * 3, uy * 3));
            case NONE -> throw new IllegalStateException("No head is drawn for no arrow");
        }
    }

    private void shape(EdgeStyle style, Color fill, boolean closed, Point... points) {
        Path path = new Path(pen.gc().getDevice());
        try {
            path.moveTo((float) points[0].x(), (float) points[0].y());
            for (int i = 1; i < points.length; i++) {
                path.lineTo((float) points[i].x(), (float) points[i].y());
            }
            if (closed) {
                path.close();
            }
            paint(path, style, fill);
        } finally {
            path.dispose();
        }
    }

    private void dot(EdgeStyle style, Color fill, Point centre) {
        Path path = new Path(pen.gc().getDevice());
        try {
            path.addArc((float) centre.x() - 3, (float) centre.y() - 3, 6, 6, 0, 360);
            paint(path, style, fill);
        } finally {
            path.dispose();
        }
    }

    private void paint(Path path, EdgeStyle style, Color fill) {
        if (fill != null) {
            pen.fill(path, fill);
        }
        pen.stroke(path, style.color(), Math.min(style.width(), 1.5), LineStyle.SOLID);
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
}
