package dev.qualis.pictures.pptx;

import dev.qualis.scene.layout.Point;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/**
 * A route as one of the preset connectors: straight, or bent at right angles up to four times.
 *
 * <p>A preset begins at the upper left corner of its box, runs to the right first and ends at the lower right corner; everything
 * else is this, mirrored and turned. All numbers are points.
 */
final class BentLine {
    private static final double LEAST = 0.01;
    private static final ShapeType[] BENT = {
        ShapeType.STRAIGHT_CONNECTOR_1,
        ShapeType.BENT_CONNECTOR_2,
        ShapeType.BENT_CONNECTOR_3,
        ShapeType.BENT_CONNECTOR_4,
        ShapeType.BENT_CONNECTOR_5
    };

    private final ShapeType type;
    private final Rectangle2D box;
    private final boolean mirrored;
    private final boolean flipped;
    private final double rotation;
    private final List<Long> adjustments;

    private BentLine(
            ShapeType type,
            Rectangle2D box,
            boolean mirrored,
            boolean flipped,
            double rotation,
            List<Long> adjustments) {
        this.type = type;
        this.box = box;
        this.mirrored = mirrored;
        this.flipped = flipped;
        this.rotation = rotation;
        this.adjustments = adjustments;
    }

    /** The preset of a route; nothing where none has this form. */
    static Optional<BentLine> of(List<Point> route) {
        List<Point> points = corners(route);
        Point first = points.getFirst();
        Point last = points.getLast();
        double dx = last.x() - first.x();
        double dy = last.y() - first.y();
        if (points.size() == 2) {
            Rectangle2D box = new Rectangle2D.Double(
                    Math.min(first.x(), last.x()), Math.min(first.y(), last.y()), Math.abs(dx), Math.abs(dy));
            return Optional.of(new BentLine(BENT[0], box, dx < 0, dy < 0, 0, List.of()));
        }
        if (points.size() > 6 || !isBent(points) || Math.abs(dx) < LEAST || Math.abs(dy) < LEAST) {
            return Optional.empty();
        }
        boolean across = Math.abs(points.get(1).y() - first.y()) < LEAST;
        List<Long> adjustments = new ArrayList<>();
        for (int i = 1; i + 2 < points.size(); i++) {
            boolean x = across == (i % 2 == 1);
            double share =
                    x ? (points.get(i).x() - first.x()) / dx : (points.get(i).y() - first.y()) / dy;
            adjustments.add(Math.round(share * 100000));
        }
        ShapeType type = BENT[points.size() - 2];
        if (across) {
            Rectangle2D box = new Rectangle2D.Double(
                    Math.min(first.x(), last.x()), Math.min(first.y(), last.y()), Math.abs(dx), Math.abs(dy));
            return Optional.of(new BentLine(type, box, dx < 0, dy < 0, 0, adjustments));
        }
        // Turned by a quarter about its centre: what was to the right is downwards then, what was downwards to the
        // left.
        double width = Math.abs(dy);
        double height = Math.abs(dx);
        Rectangle2D box = new Rectangle2D.Double(
                (first.x() + last.x() - width) / 2, (first.y() + last.y() - height) / 2, width, height);
        return Optional.of(new BentLine(type, box, dy < 0, dx > 0, 90, adjustments));
    }

    /** The route without points in the middle of a straight line. */
    private static List<Point> corners(List<Point> route) {
        List<Point> corners = new ArrayList<>();
        for (Point point : route) {
            if (!corners.isEmpty() && near(corners.getLast(), point)) {
                continue;
            }
            if (corners.size() > 1 && straight(corners.get(corners.size() - 2), corners.getLast(), point)) {
                corners.removeLast();
            }
            corners.add(point);
        }
        if (corners.size() == 1) {
            corners.add(route.getLast());
        }
        return corners;
    }

    private static boolean near(Point a, Point b) {
        return Math.abs(a.x() - b.x()) < LEAST && Math.abs(a.y() - b.y()) < LEAST;
    }

    private static boolean straight(Point a, Point b, Point c) {
        return Math.abs((b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x())) < LEAST;
    }

    private static boolean isBent(List<Point> points) {
        boolean across = Math.abs(points.get(1).y() - points.get(0).y()) < LEAST;
        for (int i = 1; i < points.size(); i++) {
            double off = across == (i % 2 == 1)
                    ? points.get(i).y() - points.get(i - 1).y()
                    : points.get(i).x() - points.get(i - 1).x();
            if (Math.abs(off) >= LEAST) {
                return false;
            }
        }
        return true;
    }

    boolean isStraight() {
        return type == ShapeType.STRAIGHT_CONNECTOR_1;
    }

    boolean bendsTwice() {
        return adjustments.size() == 1;
    }

    boolean bendsOften() {
        return adjustments.size() > 1;
    }

    XSLFConnectorShape on(XSLFSlide slide) {
        XSLFConnectorShape line = slide.createConnector();
        line.setShapeType(type);
        line.setAnchor(box);
        line.setFlipHorizontal(mirrored);
        line.setFlipVertical(flipped);
        if (rotation != 0) {
            line.setRotation(rotation);
        }
        for (int i = 0; i < adjustments.size(); i++) {
            Adjustments.set(line, "adj" + (i + 1), adjustments.get(i));
        }
        return line;
    }
}
