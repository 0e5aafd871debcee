package dev.qualis.scene.paint;

import dev.qualis.scene.Color;
import dev.qualis.scene.Decoration;
import dev.qualis.scene.LineStyle;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle;
import dev.qualis.scene.NodeStyle.Gauge;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Paints a node's outline, its marks and its label. */
final class NodePainter {
    private static final double MARK = 12;
    private static final double ICON = 12;
    private static final Color WARNING = new Color(0xb4, 0x53, 0x09);

    private final PaintOptions options;
    private final Theme theme;

    NodePainter(PaintOptions options) {
        this.options = options;
        this.theme = options.theme();
    }

    /** A node, with its label where asked for. */
    Mark node(PlacedNode placed, boolean labelled) {
        Node node = placed.node();
        List<Mark> marks = new ArrayList<>();
        // A line of a list is its text alone, in Sirius too.
        if (placed.role() != Role.LINE) {
            outline(node.style(), placed.bounds(), placed.role() == Role.COMPARTMENT, marks);
        } else if (placed.label() != null) {
            icon(node.style().icon(), placed, marks);
        }
        if (labelled && placed.label() != null) {
            marks.add(new Mark.Words(theme.shown(placed.label()), false));
        }
        node.decorations().forEach(mark -> marks.add(mark(mark, placed.bounds())));
        return new Mark.Group(node.element(), node.tooltip(), marks);
    }

    /** A container's title over the edges that run through it, on its own ground. */
    Mark title(PlacedNode placed) {
        Ink ground = Ink.fill(theme.fill(placed.node().style().fill()));
        return new Mark.Group(
                placed.node().element(),
                placed.node().tooltip(),
                List.of(
                        new Mark.Box(placed.label().bounds().shrunk(-2), 0, ground),
                        new Mark.Words(theme.shown(placed.label()), false)));
    }

    private void icon(String path, PlacedNode line, List<Mark> marks) {
        double x = line.label().bounds().x() - ICON - 5;
        Rect place = new Rect(x, line.bounds().centerY() - ICON / 2, ICON, ICON);
        options.image(path).ifPresent(data -> marks.add(new Mark.Image(place, data)));
    }

    private void outline(NodeStyle style, Rect box, boolean square, List<Mark> marks) {
        switch (style.shape()) {
            case ELLIPSE, DOT -> marks.add(new Mark.Oval(box, ink(style)));
            case LOZENGE ->
                marks.add(new Mark.Outline(
                        new Path()
                                .move(box.centerX(), box.y())
                                .line(box.right(), box.centerY())
                                .line(box.centerX(), box.bottom())
                                .line(box.x(), box.centerY())
                                .close(),
                        ink(style)));
            case PARALLELOGRAM ->
                marks.add(new Mark.Outline(
                        new Path()
                                .move(box.x() + box.width() * 0.12, box.y())
                                .line(box.right(), box.y())
                                .line(box.right() - box.width() * 0.12, box.bottom())
                                .line(box.x(), box.bottom())
                                .close(),
                        ink(style)));
            case TRIANGLE ->
                marks.add(new Mark.Outline(
                        new Path()
                                .move(box.centerX(), box.y())
                                .line(box.right(), box.bottom())
                                .line(box.x(), box.bottom())
                                .close(),
                        ink(style)));
            case NOTE -> marks.add(note(ink(style), box));
            case GAUGE -> gauges(style, box, marks);
            case IMAGE -> image(style, box, marks);
            case STROKE -> marks.add(new Mark.Box(new Rect(box.x(), box.centerY() - 1, box.width(), 2), 0, ink(style)));
            case RECTANGLE, ROUNDED -> marks.add(rectangle(style, box, square ? 0 : style.arc()));
        }
    }

    private Ink ink(NodeStyle style) {
        return new Ink(
                theme.fill(style.fill()),
                1,
                style.borderWidth() > 0
                        ? new Stroke(theme.line(style.border()), theme.width(style.borderWidth()), style.borderLine())
                        : null,
                false);
    }

    private Mark rectangle(NodeStyle style, Rect box, double arc) {
        double radius = arc > 0 ? Math.min(arc, Math.min(box.width(), box.height()) / 2) : 0;
        return new Mark.Box(box, radius, ink(style));
    }

    private static Mark note(Ink ink, Rect box) {
        double fold = Math.min(10, box.height() / 3);
        Path path = new Path()
                .move(box.x(), box.y())
                .line(box.right() - fold, box.y())
                .line(box.right(), box.y() + fold)
                .line(box.right(), box.bottom())
                .line(box.x(), box.bottom())
                .close()
                .move(box.right() - fold, box.y())
                .line(box.right() - fold, box.y() + fold)
                .line(box.right(), box.y() + fold);
        return new Mark.Outline(path, ink);
    }

    private void gauges(NodeStyle style, Rect box, List<Mark> marks) {
        marks.add(rectangle(style, box, style.arc()));
        double height = (box.height() - 4) / Math.max(1, style.gauges().size());
        double y = box.y() + 2;
        for (Gauge gauge : style.gauges()) {
            double share = Math.max(0, Math.min(1, gauge.share()));
            Rect whole = new Rect(box.x() + 2, y, box.width() - 4, height - 1);
            Rect filled = new Rect(box.x() + 2, y, (box.width() - 4) * share, height - 1);
            marks.add(new Mark.Box(whole, 0, Ink.fill(theme.fill(gauge.background()))));
            marks.add(new Mark.Box(filled, 0, Ink.fill(theme.fill(gauge.foreground()))));
            y += height;
        }
    }

    private void image(NodeStyle style, Rect box, List<Mark> marks) {
        Optional<String> data = options.image(style.image());
        if (data.isPresent()) {
            marks.add(new Mark.Image(box, data.get()));
        } else {
            sheet(box, marks);
        }
    }

    /** Stands for an image that is not there: a sheet of paper with three lines. */
    private void sheet(Rect box, List<Mark> marks) {
        double width = Math.min(box.width(), box.height() * 0.8);
        Rect page = new Rect(box.centerX() - width / 2, box.y(), width, box.height());
        marks.add(note(Ink.both(theme.ground(), new Stroke(theme.muted(), 1, LineStyle.SOLID)), page));
        Path lines = new Path();
        for (int i = 1; i <= 3; i++) {
            double y = page.y() + page.height() * (0.2 + 0.2 * i);
            lines.move(page.x() + width * 0.2, y).line(page.right() - width * 0.2, y);
        }
        marks.add(new Mark.Outline(lines, Ink.line(theme.hairline(), 1)));
    }

    private Mark mark(Decoration mark, Rect box) {
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
        Rect place = new Rect(x - MARK / 2, y - MARK / 2, MARK, MARK);
        Optional<String> data = options.image(mark.image());
        String tooltip = mark.tooltip().isBlank() ? mark.name() : mark.tooltip();
        if (data.isPresent()) {
            return new Mark.Group(SemanticElement.NONE, tooltip, List.of(new Mark.Image(place, data.get())));
        }
        Path sign = new Path().move(x, y - 3).line(x, y + 0.6).move(x, y + 2.4).line(x, y + 3);
        return new Mark.Group(
                SemanticElement.NONE,
                tooltip,
                List.of(
                        new Mark.Oval(
                                place.shrunk(1), Ink.both(WARNING, new Stroke(theme.ground(), 1, LineStyle.SOLID))),
                        new Mark.Outline(sign, Ink.line(Color.WHITE, 1.5))));
    }
}
