package dev.qualis.scene.layout;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.Shape;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.text.LineBreaker;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;
import java.util.Set;

/** Finds out how large each node must be for its text and its children, from the inside out. */
final class BoxSizer {
    static final double PAD_X = 8;
    static final double PAD_Y = 5;
    static final double GAP = 10;
    /** Room for an icon before the text of a line. */
    static final double ICON_ROOM = 18;

    private static final double LINE_PAD = 2;
    private static final double WISHED_TEXT = 132;
    private static final double LEAST_TEXT = 72;
    private static final double LIST_TEXT = 168;
    private static final double LANES_ASPECT = 2.6;
    private static final double WIDEST_TEXT = 230;
    private static final double SMALLEST = 12;

    private final TextMeasure measure;
    private final LineBreaker breaker;
    private final Set<String> touched;

    /**
     * @param touched ids of the nodes that edges end at, and of all nodes around those
     */
    BoxSizer(TextMeasure measure, Set<String> touched) {
        this.measure = measure;
        this.breaker = new LineBreaker(measure);
        this.touched = touched;
    }

    Box size(Node node, Box parent, Role role) {
        Box box = new Box(node, parent, role);
        if (node.children().isEmpty() && !node.container()) {
            sizeLeaf(box);
        } else {
            switch (node.arrangement()) {
                case LIST -> sizeList(box);
                case ROW, COLUMN -> sizeStack(box);
                case FREE -> sizeFree(box);
            }
        }
        return box;
    }

    /** A line of a list has the width of the list; what its own style says of sizes is meant for a box. */
    private void sizeLine(Box box, double room) {
        double icon = box.node.style().icon().isEmpty() ? 0 : ICON_ROOM;
        TextBlock text = block(
                box.node, room, icon > 0 ? Alignment.LEFT : box.node.style().labelAlignment());
        box.width = Math.ceil(text.bounds().width() + 2 * PAD_X + icon);
        box.height = Math.ceil(text.bounds().height() + 2 * LINE_PAD);
        placeLabel(box, text, LINE_PAD);
        box.label = box.label.moved(icon > 0 ? PAD_X + icon - box.label.bounds().x() : 0, 0);
    }

    private void sizeLeaf(Box box) {
        Node node = box.node;
        double wishedWidth = node.preferredSize().width();
        double wishedHeight = node.preferredSize().height();
        if (!node.style().labelInside() || node.label().isEmpty()) {
            box.width = Math.max(SMALLEST, wishedWidth > 0 ? wishedWidth : 30);
            box.height = Math.max(SMALLEST, wishedHeight > 0 ? wishedHeight : 30);
            if (!node.label().isEmpty()) {
                TextBlock below = block(node, Math.max(WISHED_TEXT, wishedWidth), Alignment.CENTER);
                box.label = below.moved((box.width - below.bounds().width()) / 2, box.height + LINE_PAD);
            }
            return;
        }
        double stretchX = stretch(node.style().shape());
        double fold = node.style().shape() == Shape.NOTE ? 2 * PAD_X : 0;
        double room = wishedWidth > 0 ? Math.max(LEAST_TEXT, (wishedWidth - 2 * PAD_X) / stretchX) : WISHED_TEXT;
        TextBlock text = block(node, room, node.style().labelAlignment());
        box.width = Math.max(wishedWidth, Math.ceil(text.bounds().width() * stretchX + 2 * PAD_X + fold));
        box.height = Math.max(wishedHeight, Math.ceil(text.bounds().height() * stretchX + 2 * PAD_Y));
        placeLabel(box, text, (box.height - text.bounds().height()) / 2);
    }

    /** An inscribed text needs a larger outline where the outline is not a rectangle. */
    private static double stretch(Shape shape) {
        return switch (shape) {
            case ELLIPSE, DOT -> 1.42;
            case LOZENGE -> 2;
            case PARALLELOGRAM, TRIANGLE -> 1.3;
            default -> 1;
        };
    }

    private TextBlock block(Node node, double room, Alignment alignment) {
        TextStyle style = node.label().style();
        double least = Math.min(breaker.widestPiece(node.label().text(), style), WIDEST_TEXT);
        return block(node.label().text(), style, Math.max(room, least), alignment);
    }

    TextBlock block(String text, TextStyle style, double room, Alignment alignment) {
        List<String> lines = breaker.balance(text, style, room);
        double width = lines.stream()
                .mapToDouble(line -> measure.width(line, style))
                .max()
                .orElse(0);
        return new TextBlock(lines, style, new Rect(0, 0, width, TextBlock.height(lines.size(), style)), alignment);
    }

    private static void placeLabel(Box box, TextBlock text, double top) {
        double free = box.width - text.bounds().width();
        double left = switch (text.alignment()) {
            case LEFT -> Math.min(PAD_X, free / 2);
            case CENTER -> free / 2;
            case RIGHT -> Math.max(free - PAD_X, free / 2);
        };
        box.label = text.moved(left, top);
    }

    private TextBlock title(Box box, double room) {
        return box.node.label().isEmpty() ? null : block(box.node, room, Alignment.CENTER);
    }

    private static double titleHeight(TextBlock title) {
        return title == null ? PAD_Y : title.bounds().height() + 2 * PAD_Y;
    }

    private void finish(Box box, TextBlock title, double contentWidth, double contentHeight) {
        double titleWidth = title == null ? 0 : title.bounds().width() + 2 * PAD_X;
        box.width = Math.ceil(Math.max(Math.max(box.node.preferredSize().width(), contentWidth), titleWidth));
        box.height = Math.ceil(Math.max(box.node.preferredSize().height(), contentHeight));
        if (title != null) {
            placeLabel(box, title, PAD_Y);
        }
    }

    private void sizeList(Box box) {
        double widest = 0;
        double room = Math.max(box.node.preferredSize().width() - 2 * PAD_X, LIST_TEXT);
        for (Node child : box.node.children()) {
            Box line = new Box(child, box, Role.LINE);
            sizeLine(line, room);
            box.children.add(line);
            widest = Math.max(widest, line.width);
        }
        TextBlock title =
                title(box, Math.max(Math.max(widest, box.node.preferredSize().width()) - 2 * PAD_X, WISHED_TEXT));
        double top = titleHeight(title);
        double y = top;
        for (Box line : box.children) {
            line.place(0, y);
            y += line.height;
        }
        finish(box, title, widest, box.children.isEmpty() ? y : y + PAD_Y);
        box.titleHeight = top;
        box.children.forEach(line -> BoxStretch.to(line, box.width, line.height));
    }

    private void sizeStack(Box box) {
        boolean row = box.node.arrangement() == Arrangement.ROW;
        double along = 0;
        double across = 0;
        for (Node child : box.node.children()) {
            Box part = size(child, box, Role.COMPARTMENT);
            box.children.add(part);
        }
        if (!row) {
            widenLanes(box);
        }
        for (Box part : box.children) {
            along += row ? part.width : part.height;
            across = Math.max(across, row ? part.height : part.width);
        }
        TextBlock title = title(box, Math.max(row ? along : across, WISHED_TEXT));
        double top = titleHeight(title);
        finish(box, title, row ? along : across, top + (row ? across : along));
        box.titleHeight = top;
        fillStack(box, row, top, along);
    }

    /** Compartments share what is left over, so that they fill their container to its border. */
    private static void fillStack(Box box, boolean row, double top, double along) {
        double extra = ((row ? box.width : box.height - top) - along) / Math.max(1, box.children.size());
        double position = row ? 0 : top;
        for (Box part : box.children) {
            if (row) {
                part.place(position, top);
                BoxStretch.to(part, part.width + extra, box.height - top);
                position += part.width;
            } else {
                part.place(0, position);
                BoxStretch.to(part, box.width, part.height + extra);
                position += part.height;
            }
        }
    }

    /** Lanes on top of each other are wide rather than square: their children stand side by side. */
    private static void widenLanes(Box box) {
        double area = 0;
        double widest = 0;
        for (Box part : box.children) {
            area += part.width * part.height;
            widest = Math.max(widest, part.width);
        }
        double wished = Math.max(widest, Math.sqrt(area * LANES_ASPECT));
        for (Box part : box.children) {
            if (part.node.arrangement() == Arrangement.FREE && !part.children.isEmpty()) {
                Rect packed = GridPacking.pack(part.children, GAP, part.titleHeight + 2, GAP, wished);
                part.width = Math.max(
                        packed.width(),
                        part.label == null ? 0 : part.label.bounds().width() + 2 * PAD_X);
                part.height = packed.height();
                centreChildren(part, packed.width());
                if (part.label != null) {
                    placeLabel(
                            part,
                            part.label.moved(
                                    -part.label.bounds().x(),
                                    -part.label.bounds().y()),
                            PAD_Y);
                }
            }
        }
    }

    private static void centreChildren(Box box, double used) {
        double shift = (box.width - used) / 2;
        box.children.forEach(child -> child.x += shift);
    }

    private void sizeFree(Box box) {
        for (Node child : box.node.children()) {
            box.children.add(size(child, box, Role.BOX));
        }
        TextBlock title = title(box, Math.max(box.node.preferredSize().width() - 2 * PAD_X, 180));
        box.titleHeight = titleHeight(title);
        box.open = box.role == Role.BOX && box.children.stream().anyMatch(child -> touched.contains(child.node.id()));
        if (box.open) {
            finish(box, title, 0, box.titleHeight + PAD_Y);
            return;
        }
        double top = box.titleHeight + (box.children.isEmpty() ? 0 : 2);
        Rect packed = GridPacking.pack(
                box.children, GAP, top, GAP, box.node.preferredSize().width());
        finish(box, title, packed.width(), packed.height());
        centreChildren(box, packed.width());
    }
}
