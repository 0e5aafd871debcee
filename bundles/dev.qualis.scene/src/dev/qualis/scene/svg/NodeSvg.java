package dev.qualis.scene.svg;

import dev.qualis.scene.Decoration;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle;
import dev.qualis.scene.NodeStyle.Gauge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Rect;
import java.util.Optional;

/** Draws a node's outline, its marks and its label. */
final class NodeSvg {
    private static final double MARK = 12;
    private static final double ICON = 12;

    private final Canvas canvas;
    private final Markup out;

    NodeSvg(Canvas canvas) {
        this.canvas = canvas;
        this.out = canvas.out;
    }

    /** Draws a node, with its label where asked for. */
    void draw(PlacedNode placed, boolean labelled) {
        Node node = placed.node();
        boolean link = canvas.enter(node.element(), node.tooltip());
        // A line of a list is its text alone, in Sirius too.
        if (placed.role() != Role.LINE) {
            outline(node.style(), placed.bounds(), placed.role() == Role.COMPARTMENT);
        } else {
            icon(node.style().icon(), placed);
        }
        if (labelled) {
            canvas.text(placed.label());
        }
        node.decorations().forEach(mark -> mark(mark, placed.bounds()));
        canvas.leave(link);
    }

    /** Writes a container's title over the edges that run through it, on its own ground. */
    void title(PlacedNode placed) {
        boolean link = canvas.enter(placed.node().element(), placed.node().tooltip());
        canvas.rect(placed.label().bounds().shrunk(-2))
                .out
                .attribute("fill", placed.node().style().fill());
        out.end("rect");
        canvas.text(placed.label());
        canvas.leave(link);
    }

    private void icon(String path, PlacedNode line) {
        if (path.isEmpty() || line.label() == null) {
            return;
        }
        Optional<String> data = canvas.options.images().apply(path).filter(uri -> uri.startsWith("data:image/"));
        if (data.isPresent()) {
            out.start("image").attribute("x", line.label().bounds().x() - ICON - 5);
            out.attribute("y", line.bounds().centerY() - ICON / 2);
            out.attribute("width", ICON)
                    .attribute("height", ICON)
                    .attribute("href", data.get())
                    .end("image");
        }
    }

    private void outline(NodeStyle style, Rect box, boolean square) {
        switch (style.shape()) {
            case ELLIPSE, DOT -> ellipse(style, box);
            case LOZENGE ->
                polygon(
                        style,
                        new PathData()
                                .move(box.centerX(), box.y())
                                .line(box.right(), box.centerY())
                                .line(box.centerX(), box.bottom())
                                .line(box.x(), box.centerY())
                                .close());
            case PARALLELOGRAM ->
                polygon(
                        style,
                        new PathData()
                                .move(box.x() + box.width() * 0.12, box.y())
                                .line(box.right(), box.y())
                                .line(box.right() - box.width() * 0.12, box.bottom())
                                .line(box.x(), box.bottom())
                                .close());
            case TRIANGLE ->
                polygon(
                        style,
                        new PathData()
                                .move(box.centerX(), box.y())
                                .line(box.right(), box.bottom())
                                .line(box.x(), box.bottom())
                                .close());
            case NOTE -> note(style, box);
            case GAUGE -> gauges(style, box);
            case IMAGE -> image(style, box);
            case STROKE -> rectangle(style, new Rect(box.x(), box.centerY() - 1, box.width(), 2), 0);
            case RECTANGLE, ROUNDED -> rectangle(style, box, square ? 0 : style.arc());
        }
    }

    private void paint(NodeStyle style) {
        out.attribute("fill", style.fill());
        if (style.borderWidth() > 0) {
            canvas.stroke(style.border(), style.borderWidth(), style.borderLine());
        }
    }

    private void rectangle(NodeStyle style, Rect box, double arc) {
        canvas.rect(box);
        if (arc > 0) {
            out.attribute("rx", Math.min(arc, Math.min(box.width(), box.height()) / 2));
        }
        paint(style);
        out.end("rect");
    }

    private void ellipse(NodeStyle style, Rect box) {
        out.start("ellipse").attribute("cx", box.centerX()).attribute("cy", box.centerY());
        out.attribute("rx", box.width() / 2).attribute("ry", box.height() / 2);
        paint(style);
        out.end("ellipse");
    }

    private void polygon(NodeStyle style, PathData path) {
        out.start("path").attribute("d", path.toString());
        paint(style);
        out.end("path");
    }

    private void note(NodeStyle style, Rect box) {
        double fold = Math.min(10, box.height() / 3);
        polygon(
                style,
                new PathData()
                        .move(box.x(), box.y())
                        .line(box.right() - fold, box.y())
                        .line(box.right(), box.y() + fold)
                        .line(box.right(), box.bottom())
                        .line(box.x(), box.bottom())
                        .close()
                        .move(box.right() - fold, box.y())
                        .line(box.right() - fold, box.y() + fold)
                        .line(box.right(), box.y() + fold));
    }

    private void gauges(NodeStyle style, Rect box) {
        rectangle(style, box, style.arc());
        if (style.gauges().isEmpty()) {
            return;
        }
        double height = (box.height() - 4) / style.gauges().size();
        double y = box.y() + 2;
        for (Gauge gauge : style.gauges()) {
            canvas.rect(new Rect(box.x() + 2, y, box.width() - 4, height - 1))
                    .out
                    .attribute("fill", gauge.background());
            out.end("rect");
            double share = Math.max(0, Math.min(1, gauge.share()));
            canvas.rect(new Rect(box.x() + 2, y, (box.width() - 4) * share, height - 1));
            out.attribute("fill", gauge.foreground()).end("rect");
            y += height;
        }
    }

    private void image(NodeStyle style, Rect box) {
        Optional<String> data =
                canvas.options.images().apply(style.image()).filter(uri -> uri.startsWith("data:image/"));
        if (data.isPresent()) {
            out.start("image").attribute("x", box.x()).attribute("y", box.y());
            out.attribute("width", box.width()).attribute("height", box.height());
            out.attribute("href", data.get()).end("image");
        } else {
            sheet(box);
        }
    }

    /** Stands for an image that is not there: a sheet of paper with three lines. */
    private void sheet(Rect box) {
        double width = Math.min(box.width(), box.height() * 0.8);
        Rect page = new Rect(box.centerX() - width / 2, box.y(), width, box.height());
        note(
                NodeStyle.box(
                        canvas.options.theme().ground(), canvas.options.theme().muted()),
                page);
        PathData lines = new PathData();
        for (int i = 1; i <= 3; i++) {
            double y = page.y() + page.height() * (0.2 + 0.2 * i);
            lines.move(page.x() + width * 0.2, y).line(page.right() - width * 0.2, y);
        }
        out.start("path").attribute("d", lines.toString()).attribute("fill", "none");
        canvas.stroke(canvas.options.theme().hairline(), 1, LineStyle.SOLID);
        out.end("path");
    }

    private void mark(Decoration mark, Rect box) {
        double x = switch (mark.position()) {
            case NORTH_WEST, WEST, SOUTH_WEST -> box.x();
            case NORTH, CENTER, SOUTH -> box.centerX();
            case NORTH_EAST, EAST, SOUTH_EAST -> box.right();
        };
        double y = switch (mark.position()) {
            case NORTH_WEST, NORTH, NORTH_EAST -> box.y();
            case WEST, CENTER, EAST -> box.centerY();
            case SOUTH_WEST, SOUTH, SOUTH_EAST -> box.bottom();
        };
        Optional<String> data =
                canvas.options.images().apply(mark.image()).filter(uri -> uri.startsWith("data:image/"));
        out.start("g");
        out.element("title", mark.tooltip().isBlank() ? mark.name() : mark.tooltip());
        if (data.isPresent()) {
            out.start("image").attribute("x", x - MARK / 2).attribute("y", y - MARK / 2);
            out.attribute("width", MARK)
                    .attribute("height", MARK)
                    .attribute("href", data.get())
                    .end("image");
        } else {
            out.start("circle").attribute("cx", x).attribute("cy", y).attribute("r", MARK / 2 - 1);
            out.attribute("fill", "#b45309")
                    .attribute("stroke", canvas.options.theme().ground())
                    .end("circle");
            out.start("path");
            out.attribute(
                    "d",
                    new PathData()
                            .move(x, y - 3)
                            .line(x, y + 0.6)
                            .move(x, y + 2.4)
                            .line(x, y + 3)
                            .toString());
            out.attribute("stroke", "#ffffff").attribute("stroke-width", 1.5).end("path");
        }
        out.end("g");
    }
}
