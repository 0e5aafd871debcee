package dev.qualis.scene.layout;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.Shape;
import java.util.ArrayList;
import java.util.List;

/** Packs boxes of very different heights in a container into columns, so that no row waits for its tallest box. */
final class ColumnPacking {
    private static final double GAP = BoxSizer.GAP;
    private static final int FEWEST = 4;

    private ColumnPacking() {}

    static boolean suits(Box box) {
        return box.node.arrangement() == Arrangement.FREE
                && !box.open
                && box.children.size() >= FEWEST
                && box.children.stream().allMatch(ColumnPacking::isPlain);
    }

    private static boolean isPlain(Box box) {
        Shape shape = box.node.style().shape();
        return (shape == Shape.RECTANGLE || shape == Shape.ROUNDED)
                && box.node.style().labelInside();
    }

    /** Packs the children anew and gives the container the size that is closest to this proportion of width to height. */
    static void pack(Box box, double aspect) {
        double cell =
                box.children.stream().mapToDouble(child -> child.width).max().orElse(0);
        double total =
                box.children.stream().mapToDouble(child -> child.height + GAP).sum();
        int columns = (int) Math.round(Math.sqrt(total * aspect / (cell + GAP)));
        columns = Math.max(1, Math.min(box.children.size(), columns));
        double height = height(box.children, columns);
        double top = box.titleHeight + 2;
        double x = GAP;
        double y = top;
        double lowest = top;
        for (Box child : box.children) {
            if (y > top && y - top + child.height > height + 0.5) {
                x += cell + GAP;
                y = top;
            }
            BoxStretch.to(child, cell, child.height);
            child.place(x, y);
            y += child.height + GAP;
            lowest = Math.max(lowest, y);
        }
        double before = box.width;
        double title = box.label == null ? 0 : box.label.bounds().width() + 2 * BoxSizer.PAD_X;
        double used = x + cell + GAP;
        box.width = Math.ceil(Math.max(used, title));
        box.height = Math.ceil(lowest);
        double shift = (box.width - used) / 2;
        box.children.forEach(child -> child.x += shift);
        if (box.label != null) {
            box.label = box.label.moved((box.width - before) / 2, 0);
        }
    }

    /** The least height of columns that this many of them need when the order is kept. */
    private static double height(List<Box> boxes, int columns) {
        List<Double> candidates = new ArrayList<>();
        for (int from = 0; from < boxes.size(); from++) {
            double sum = -GAP;
            for (int to = from; to < boxes.size(); to++) {
                sum += boxes.get(to).height + GAP;
                candidates.add(sum);
            }
        }
        return candidates.stream()
                .sorted()
                .filter(height -> needed(boxes, height) <= columns)
                .findFirst()
                .orElseThrow();
    }

    private static int needed(List<Box> boxes, double height) {
        int columns = 1;
        double used = 0;
        for (Box box : boxes) {
            if (box.height > height + 0.01) {
                return Integer.MAX_VALUE;
            }
            if (used > 0 && used + box.height > height + 0.01) {
                columns++;
                used = 0;
            }
            used += box.height + GAP;
        }
        return columns;
    }
}
