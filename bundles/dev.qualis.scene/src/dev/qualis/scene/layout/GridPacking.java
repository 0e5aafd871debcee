package dev.qualis.scene.layout;

import dev.qualis.scene.Shape;
import java.util.List;

/** Packs boxes that no edge connects into rows of equal columns, close to the shape of a slide. */
final class GridPacking {
    private static final double ASPECT = 1.6;
    /** From this share of the widest box on, columns of equal width look tidier than they waste. */
    private static final double SAME_WIDTH = 0.45;

    private GridPacking() {}

    /**
     * Places the boxes below {@code top} and returns the room all take, margins included.
     *
     * @param width room there is from left to right, 0 where the shape decides
     */
    static Rect pack(List<Box> boxes, double margin, double top, double gap, double width) {
        if (boxes.isEmpty()) {
            return new Rect(0, 0, 2 * margin, top + margin);
        }
        double cell = boxes.stream().mapToDouble(GridPacking::outerWidth).max().orElse(0);
        double narrowest =
                boxes.stream().mapToDouble(GridPacking::outerWidth).min().orElse(0);
        if (narrowest < cell * SAME_WIDTH) {
            return shelves(boxes, margin, top, gap, width);
        }
        int fitting = (int) ((width - 2 * margin + gap) / (cell + gap));
        int columns = width > 0 ? Math.max(1, Math.min(boxes.size(), fitting)) : columns(boxes, gap);
        double y = top;
        for (int start = 0; start < boxes.size(); start += columns) {
            List<Box> row = boxes.subList(start, Math.min(start + columns, boxes.size()));
            double height =
                    row.stream().mapToDouble(GridPacking::outerHeight).max().orElse(0);
            for (int i = 0; i < row.size(); i++) {
                Box box = row.get(i);
                if (mayGrow(box)) {
                    BoxStretch.to(box, cell, box.node.container() ? box.height : height);
                }
                box.place(margin + i * (cell + gap) + (cell - box.width) / 2, y);
            }
            y += height + gap;
        }
        int used = Math.min(columns, boxes.size());
        return new Rect(0, 0, 2 * margin + used * cell + (used - 1) * gap, y - gap + margin);
    }

    /** Boxes of very different widths stand in rows like books, each as wide as it is. */
    private static Rect shelves(List<Box> boxes, double margin, double top, double gap, double width) {
        double area = 0;
        double widest = 0;
        for (Box box : boxes) {
            area += (outerWidth(box) + gap) * (outerHeight(box) + gap);
            widest = Math.max(widest, outerWidth(box));
        }
        double room = Math.max(widest, width > 0 ? width - 2 * margin : Math.sqrt(area * ASPECT));
        double x = 0;
        double y = top;
        double height = 0;
        double used = 0;
        for (Box box : boxes) {
            if (x > 0 && x + outerWidth(box) > room + 0.5) {
                x = 0;
                y += height + gap;
                height = 0;
            }
            box.place(margin + x + (outerWidth(box) - box.width) / 2, y);
            x += outerWidth(box) + gap;
            height = Math.max(height, outerHeight(box));
            used = Math.max(used, x - gap);
        }
        return new Rect(0, 0, used + 2 * margin, y + height + margin);
    }

    /** Containers and plain boxes fill their cell; a circle or an image keeps its form. */
    private static boolean mayGrow(Box box) {
        Shape shape = box.node.style().shape();
        boolean plain = shape == Shape.RECTANGLE || shape == Shape.ROUNDED || shape == Shape.NOTE;
        return plain && box.node.style().labelInside();
    }

    private static int columns(List<Box> boxes, double gap) {
        double cell = boxes.stream().mapToDouble(GridPacking::outerWidth).max().orElse(0) + gap;
        double area = 0;
        for (Box box : boxes) {
            area += cell * (outerHeight(box) + gap);
        }
        return (int) Math.max(1, Math.min(boxes.size(), Math.round(Math.sqrt(area * ASPECT) / cell)));
    }

    private static double outerWidth(Box box) {
        return Math.max(box.width, box.label == null ? 0 : box.label.bounds().width());
    }

    private static double outerHeight(Box box) {
        return Math.max(box.height, box.label == null ? 0 : box.label.bounds().bottom());
    }
}
