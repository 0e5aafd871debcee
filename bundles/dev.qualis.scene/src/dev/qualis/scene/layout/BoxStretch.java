package dev.qualis.scene.layout;

import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.layout.PlacedNode.Role;

/** Gives sized boxes more room than they need, and rearranges what lies in them. */
final class BoxStretch {
    private BoxStretch() {}

    /** Makes a box at least this large; its children fill it, or stay in its middle, as their container presents them. */
    static void to(Box box, double width, double height) {
        double wider = Math.max(0, width - box.width);
        double higher = Math.max(0, height - box.height);
        box.width += wider;
        box.height += higher;
        if (box.label != null) {
            label(box, wider, higher);
        }
        if (box.children.isEmpty()) {
            return;
        }
        switch (box.node.arrangement()) {
            case LIST -> box.children.forEach(line -> to(line, box.width, line.height));
            case FREE -> box.children.forEach(child -> child.x += wider / 2);
            case ROW -> {
                double share = wider / box.children.size();
                for (int i = 0; i < box.children.size(); i++) {
                    Box part = box.children.get(i);
                    part.x += i * share;
                    to(part, part.width + share, part.height + higher);
                }
            }
            case COLUMN -> {
                double share = higher / box.children.size();
                for (int i = 0; i < box.children.size(); i++) {
                    Box part = box.children.get(i);
                    part.y += i * share;
                    to(part, part.width + wider, part.height + share);
                }
            }
        }
    }

    private static void label(Box box, double wider, double higher) {
        boolean title = !box.children.isEmpty() || box.node.container() && box.role != Role.LINE;
        boolean outside = !box.node.style().labelInside() && !title;
        Alignment alignment = box.label.alignment();
        double dx = alignment == Alignment.LEFT && !outside
                ? 0
                : alignment == Alignment.RIGHT && !outside ? wider : wider / 2;
        box.label = box.label.moved(dx, outside ? higher : title ? 0 : higher / 2);
    }
}
