package dev.qualis.workbench.chart;

import dev.qualis.scene.Color;
import dev.qualis.scene.NodeStyle;
import dev.qualis.scene.NodeStyle.Gauge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Rect;
import java.util.function.Consumer;
import org.eclipse.swt.graphics.Path;

/** Draws the outline of nodes. */
final class NodePainter {
    private final Pen pen;

    NodePainter(Pen pen) {
        this.pen = pen;
    }

    void draw(PlacedNode placed) {
        NodeStyle style = placed.node().style();
        if (placed.role() == Role.LINE) {
            if (!style.fill().equals(Color.WHITE)) {
                shape(path -> rectangle(path, placed.bounds().shrunk(1), 0), style.fill(), null);
            }
        } else {
            outline(style, placed.bounds());
        }
    }

    /** A second line around a node that is selected. */
    void highlight(PlacedNode placed, Color color) {
        try (Shape shape = new Shape()) {
            Rect around = placed.bounds().shrunk(-3);
            rectangle(shape.path, around, placed.node().style().arc() + 3);
            pen.stroke(shape.path, color, 2.5, dev.qualis.scene.LineStyle.SOLID);
        }
    }

    private void outline(NodeStyle style, Rect box) {
        switch (style.shape()) {
            case ELLIPSE, DOT ->
                shape(
                        path -> path.addArc(
                                (float) box.x(), (float) box.y(), (float) box.width(), (float) box.height(), 0, 360),
                        style);
            case LOZENGE ->
                shape(
                        path -> polygon(
                                path,
                                box.centerX(),
                                box.y(),
                                box.right(),
                                box.centerY(),
                                box.centerX(),
                                box.bottom(),
                                box.x(),
                                box.centerY()),
                        style);
            case PARALLELOGRAM ->
                shape(
                        path -> polygon(
                                path,
                                box.x() + box.width() * 0.12,
                                box.y(),
                                box.right(),
                                box.y(),
                                box.right() - box.width() * 0.12,
                                box.bottom(),
                                box.x(),
                                box.bottom()),
                        style);
            case TRIANGLE ->
                shape(
                        path -> polygon(path, box.centerX(), box.y(), box.right(), box.bottom(), box.x(), box.bottom()),
                        style);
            case NOTE, IMAGE -> note(style, box);
            case GAUGE -> gauges(style, box);
            case STROKE ->
                shape(path -> rectangle(path, new Rect(box.x(), box.centerY() - 1, box.width(), 2), 0), style);
            case RECTANGLE, ROUNDED -> shape(path -> rectangle(path, box, style.arc()), style);
        }
    }

    private void note(NodeStyle style, Rect box) {
        double fold = Math.min(10, box.height() / 3);
        shape(
                path -> polygon(
                        path,
                        box.x(),
                        box.y(),
                        box.right() - fold,
                        box.y(),
                        box.right(),
                        box.y() + fold,
                        box.right(),
                        box.bottom(),
                        box.x(),
                        box.bottom()),
                style);
        shape(
                path -> polygon(
                        path,
                        box.right() - fold,
                        box.y(),
                        box.right() - fold,
                        box.y() + fold,
                        box.right(),
                        box.y() + fold),
                style);
    }

    private void gauges(NodeStyle style, Rect box) {
        shape(path -> rectangle(path, box, 0), style);
        double height = (box.height() - 4) / Math.max(1, style.gauges().size());
        double y = box.y() + 2;
        for (Gauge gauge : style.gauges()) {
            Rect bar = new Rect(box.x() + 2, y, box.width() - 4, height - 1);
            double share = Math.max(0, Math.min(1, gauge.share()));
            shape(path -> rectangle(path, bar, 0), gauge.background(), null);
            shape(
                    path -> rectangle(path, new Rect(bar.x(), bar.y(), bar.width() * share, bar.height()), 0),
                    gauge.foreground(),
                    null);
            y += height;
        }
    }

    private void shape(Consumer<Path> form, NodeStyle style) {
        shape(form, style.fill(), style);
    }

    private void shape(Consumer<Path> form, Color fill, NodeStyle border) {
        try (Shape shape = new Shape()) {
            form.accept(shape.path);
            pen.fill(shape.path, fill);
            if (border != null && border.borderWidth() > 0) {
                pen.stroke(shape.path, border.border(), border.borderWidth(), border.borderLine());
            }
        }
    }

    private static void polygon(Path path, double... points) {
        path.moveTo((float) points[0], (float) points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo((float) points[i], (float) points[i + 1]);
        }
        path.close();
    }

    private static void rectangle(Path path, Rect box, double arc) {
        float x = (float) box.x();
        float y = (float) box.y();
        float right = (float) box.right();
        float bottom = (float) box.bottom();
        float r = (float) Math.min(arc, Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            path.addRectangle(x, y, right - x, bottom - y);
            return;
        }
        path.moveTo(x + r, y);
        path.lineTo(right - r, y);
        path.quadTo(right, y, right, y + r);
        path.lineTo(right, bottom - r);
        path.quadTo(right, bottom, right - r, bottom);
        path.lineTo(x + r, bottom);
        path.quadTo(x, bottom, x, bottom - r);
        path.lineTo(x, y + r);
        path.quadTo(x, y, x + r, y);
        path.close();
    }

    /** A path that gives its resources back. */
    private final class Shape implements AutoCloseable {
        private final Path path = new Path(pen.gc().getDevice());

        @Override
        public void close() {
            path.dispose();
        }
    }
}
