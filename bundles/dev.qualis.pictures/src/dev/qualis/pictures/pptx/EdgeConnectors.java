package dev.qualis.pictures.pptx;

import dev.qualis.scene.Arrow;
import dev.qualis.scene.EdgeStyle;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/**
 * Edges as connectors that hold on to the shapes they join, so that they follow when somebody moves one.
 *
 * <p>A shape can be held only in the middle of its sides, and LibreOffice finds a way of its own between what a connector holds, through
 * other shapes where it must. So connectors are what goes straight from middle to middle, and what bends twice on its way from side to
 * side where that way of LibreOffice's crosses nothing; all others are free lines.
 */
final class EdgeConnectors {
    private static final double NEAR = 3;

    private final SlideArea area;
    private final double scale;
    private final double left;
    private final double top;
    private final Map<String, NodeShapes.Glue> glue;

    EdgeConnectors(SlideArea area, double scale, double left, double top, Map<String, NodeShapes.Glue> glue) {
        this.area = area;
        this.scale = scale;
        this.left = left;
        this.top = top;
        this.glue = glue;
    }

    void draw(PlacedEdge edge) {
        if (edge.route().size() < 2) {
            return;
        }
        List<Point> points = edge.route().stream()
                .map(point -> new Point(
                        left + point.x() * scale * SlideArea.POINTS, top + point.y() * scale * SlideArea.POINTS))
                .toList();
        Point first = edge.route().getFirst();
        Point last = edge.route().getLast();
        Optional<NodeShapes.Glue> source = near(edge.edge().source(), first);
        Optional<NodeShapes.Glue> target = near(edge.edge().target(), last);
        Optional<BentLine> bent = BentLine.of(points).filter(line -> !line.bendsOften());
        boolean middles = source.filter(node -> !holds(node, first)).isEmpty()
                && target.filter(node -> !holds(node, last)).isEmpty();
        boolean held = middles || bent.filter(BentLine::bendsTwice).isPresent() && isClear(source, first, target, last);
        XSLFSimpleShape shape;
        if (bent.filter(line -> held || line.isStraight()).isPresent()) {
            XSLFConnectorShape connector = bent.get().on(area.slide);
            if (held) {
                var joints =
                        ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
                source.ifPresent(node -> glue(joints.addNewStCxn(), node, first));
                target.ifPresent(node -> glue(joints.addNewEndCxn(), node, last));
            }
            shape = connector;
        } else {
            shape = freeform(points);
        }
        EdgeStyle style = edge.edge().style();
        shape.setLineColor(Ooxml.color(area.theme().line(style.color())));
        shape.setLineWidth(Math.max(0.25, area.theme().width(style.width()) * SlideArea.POINTS * Math.min(1, scale)));
        shape.setLineDash(Ooxml.dash(style.line()));
        shape.setLineHeadDecoration(source.isPresent() ? head(style.sourceArrow()) : DecorationShape.NONE);
        shape.setLineTailDecoration(target.isPresent() ? head(style.targetArrow()) : DecorationShape.NONE);
        area.name(shape, edge.edge().element().name(), "");
    }

    /** Whether the way from middle to middle, bent halfway, crosses no other shape. */
    private boolean isClear(
            Optional<NodeShapes.Glue> source, Point first, Optional<NodeShapes.Glue> target, Point last) {
        if (source.isEmpty() || target.isEmpty()) {
            return true;
        }
        Rect from = source.get().bounds();
        Rect to = target.get().bounds();
        int begin = side(from, first);
        int end = side(to, last);
        if (begin % 2 != end % 2) {
            return false;
        }
        Point a = middle(from, begin);
        Point d = middle(to, end);
        boolean across = begin % 2 == 1;
        Point b = across ? new Point((a.x() + d.x()) / 2, a.y()) : new Point(a.x(), (a.y() + d.y()) / 2);
        Point c = across ? new Point(b.x(), d.y()) : new Point(d.x(), b.y());
        return glue.values().stream()
                .map(NodeShapes.Glue::bounds)
                .filter(box -> !box.contains(from, 0) && !box.contains(to, 0))
                .noneMatch(box -> crosses(box, a, b) || crosses(box, b, c) || crosses(box, c, d));
    }

    /** Whether a line across or upright runs through a box. */
    private static boolean crosses(Rect box, Point a, Point b) {
        Rect inner = box.shrunk(1);
        return Math.min(a.x(), b.x()) < inner.right()
                && Math.max(a.x(), b.x()) > inner.x()
                && Math.min(a.y(), b.y()) < inner.bottom()
                && Math.max(a.y(), b.y()) > inner.y();
    }

    private static Point middle(Rect box, int side) {
        return switch (side) {
            case 0 -> new Point(box.centerX(), box.y());
            case 1 -> new Point(box.x(), box.centerY());
            case 2 -> new Point(box.centerX(), box.bottom());
            default -> new Point(box.right(), box.centerY());
        };
    }

    /** A route that no preset connector can take: drawn as it is, but free. */
    private XSLFFreeformShape freeform(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        XSLFFreeformShape shape = area.slide.createFreeform();
        shape.setPath(path);
        shape.setFillColor(null);
        return shape;
    }

    /** The node an end lies at; nothing where the end was cut off with its tile. */
    private Optional<NodeShapes.Glue> near(String node, Point end) {
        return Optional.ofNullable(glue.get(node))
                .filter(each -> each.bounds().shrunk(-NEAR).contains(new Rect(end.x(), end.y(), 0, 0), 0));
    }

    /** Whether an edge ends so near to the middle of a side that nobody sees a difference. */
    private static boolean holds(NodeShapes.Glue node, Point end) {
        Rect box = node.bounds();
        boolean middle = Math.abs(end.x() - box.centerX()) <= NEAR;
        boolean half = Math.abs(end.y() - box.centerY()) <= NEAR;
        boolean upright = Math.abs(end.y() - box.y()) <= NEAR || Math.abs(end.y() - box.bottom()) <= NEAR;
        boolean across = Math.abs(end.x() - box.x()) <= NEAR || Math.abs(end.x() - box.right()) <= NEAR;
        return middle && upright || half && across;
    }

    /** The joint in the middle of the side that is nearest to where the edge ends. */
    private static void glue(CTConnection joint, NodeShapes.Glue node, Point end) {
        int side = side(node.bounds(), end);
        joint.setId(node.id());
        joint.setIdx(node.type() == ShapeType.ELLIPSE ? 2L * side : side);
    }

    /** The side that is nearest to where an edge ends: 0 above, 1 left, 2 below, 3 right. */
    private static int side(Rect box, Point end) {
        double[] distances = {
            Math.abs(end.y() - box.y()),
            Math.abs(end.x() - box.x()),
            Math.abs(end.y() - box.bottom()),
            Math.abs(end.x() - box.right())
        };
        int side = 0;
        for (int i = 1; i < distances.length; i++) {
            side = distances[i] < distances[side] ? i : side;
        }
        return side;
    }

    private static DecorationShape head(Arrow arrow) {
        return switch (arrow) {
            case NONE -> DecorationShape.NONE;
            case IN_OPEN, OUT_OPEN -> DecorationShape.ARROW;
            case IN_CLOSED, IN_FILLED, OUT_CLOSED, OUT_FILLED -> DecorationShape.TRIANGLE;
            case DIAMOND, DIAMOND_FILLED -> DecorationShape.DIAMOND;
            case DOT, CIRCLE_PLUS -> DecorationShape.OVAL;
        };
    }
}
