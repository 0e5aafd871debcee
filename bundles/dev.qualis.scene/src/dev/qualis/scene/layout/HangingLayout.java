package dev.qualis.scene.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a chart of superiors and subordinates as people draw it for a page: what has nothing below it hangs in columns on a line
 * at its left, what has stands in the row with its own chart below. Of the many ways to fill columns that which can be read
 * in the largest letters on a page is taken.
 */
final class HangingLayout {
    private static final double MARGIN = 10;
    /** Between boxes of a column. */
    private static final double GAP = 9;
    /** Between columns, where edges from far above may pass too. */
    private static final double COLUMN_GAP = 13;
    /** Between the line at the left of a column and its boxes. */
    private static final double STUB = 9;
    /** Between a box and the row below it. */
    static final double LEVEL = 26;

    /** What a row needs more when edges from further above join. */
    private static final double SECOND_LEVEL = 12;
    /** Width to height of the room on a page, between A4 and a slide. */
    private static final double ASPECT = 1.45;
    /** What title and legend take of the height. */
    private static final double HEADING = 75;

    private static final double[] ASPECTS = {0.5, 0.6, 0.75, 0.9, 1.1, 1.35, 1.6, 1.9, 2.3, 2.8, 3.5};
    private static final int TRIALS = 120;
    private static final int EVEN_STEPS = 20;
    /** A chart of more boxes is too large for a page however it is laid out: fewer trials are enough. */
    private static final int MANY = 100;

    private static final int FEW_TRIALS = 10;

    private final Hierarchy tree;
    private final HangingRoutes routes;

    HangingLayout(Hierarchy tree) {
        this.tree = tree;
        this.routes = new HangingRoutes(tree);
    }

    /** A box with all that hangs on it. */
    private record Block(Box box, List<Column> columns, double width, double height, boolean joined) {
        boolean isLeaf() {
            return columns.isEmpty();
        }

        double columnsWidth() {
            return HangingLayout.width(columns);
        }
    }

    private record Column(List<Block> blocks) {
        boolean hangs() {
            return blocks.size() > 1;
        }

        double boxWidth() {
            return blocks.stream().mapToDouble(Block::width).max().orElse(0);
        }

        double width() {
            return boxWidth() + (hangs() ? STUB : 0);
        }

        double height() {
            return blocks.stream().mapToDouble(Block::height).sum() + (blocks.size() - 1) * GAP;
        }
    }

    /** Places the boxes from the upper left corner on and returns the room all take, margins included. */
    Rect place() {
        List<Box> wide = wide();
        double best = 0;
        double bestAspect = 1;
        double bestLimit = 0;
        for (double aspect : wide.isEmpty() || tree.size() > MANY ? new double[] {1} : ASPECTS) {
            wide.forEach(box -> ColumnPacking.pack(box, aspect));
            for (double limit : limits()) {
                double scale = scale(blocks(limit));
                if (scale > best + 1e-9) {
                    best = scale;
                    bestAspect = aspect;
                    bestLimit = limit;
                }
            }
        }
        for (Box box : wide) {
            ColumnPacking.pack(box, bestAspect);
        }
        double left = MARGIN;
        double bottom = 0;
        for (Block block : blocks(bestLimit)) {
            place(block, left, MARGIN);
            left += block.width() + COLUMN_GAP;
            bottom = Math.max(bottom, MARGIN + block.height());
        }
        return new Rect(0, 0, left - COLUMN_GAP + MARGIN, bottom + MARGIN);
    }

    List<PlacedEdge> edges() {
        return routes.edges();
    }

    private List<Box> wide() {
        List<Box> wide = new ArrayList<>();
        tree.roots().forEach(root -> collect(root, wide));
        return wide;
    }

    private void collect(Box box, List<Box> wide) {
        if (ColumnPacking.suits(box)) {
            wide.add(box);
        }
        tree.below(box).forEach(child -> collect(child, wide));
    }

    /** Heights to try, from that of the tallest branch to that of all boxes on top of each other. */
    private double[] limits() {
        double least = 0;
        double most = 0;
        for (Block block : blocks(0)) {
            least = Math.max(least, block.height());
        }
        for (Block block : blocks(Double.MAX_VALUE)) {
            most = Math.max(most, block.height());
        }
        double[] limits = new double[tree.size() > MANY ? FEW_TRIALS : TRIALS];
        for (int i = 0; i < limits.length; i++) {
            double share = (double) i / (limits.length - 1);
            limits[i] = least + (most - least) * share * share;
        }
        return limits;
    }

    /** How large the chart can be drawn on a page of height 1. */
    private static double scale(List<Block> blocks) {
        double width = blocks.stream().mapToDouble(Block::width).sum() + (blocks.size() - 1) * COLUMN_GAP + 2 * MARGIN;
        double height = blocks.stream().mapToDouble(Block::height).max().orElse(0) + 2 * MARGIN + HEADING;
        return Math.min(ASPECT / width, 1 / height);
    }

    private List<Block> blocks(double limit) {
        return tree.roots().stream().map(root -> block(root, limit)).toList();
    }

    private Block block(Box box, double limit) {
        List<Box> children = tree.below(box);
        if (children.isEmpty()) {
            return new Block(box, List.of(), box.width, box.height, false);
        }
        boolean joined = children.stream().anyMatch(child -> tree.second(child) != null);
        double level = LEVEL + (joined ? SECOND_LEVEL : 0);
        List<Block> blocks = children.stream()
                .map(child -> block(child, limit - box.height - level))
                .toList();
        double room = blocks.stream().mapToDouble(Block::height).max().orElse(0);
        List<Column> columns = joined
                ? blocks.stream().map(one -> new Column(List.of(one))).toList()
                : even(blocks, Math.max(room, limit - box.height - level));
        double highest = columns.stream().mapToDouble(Column::height).max().orElse(0);
        double gutter = joined ? COLUMN_GAP : 0;
        return new Block(
                box, columns, Math.max(box.width, width(columns)) + gutter, box.height + level + highest, joined);
    }

    private static double width(List<Column> columns) {
        return columns.stream().mapToDouble(Column::width).sum() + Math.max(0, columns.size() - 1) * COLUMN_GAP;
    }

    /** As wide as columns of this height, but not higher than they must be. */
    private static List<Column> even(List<Block> blocks, double room) {
        List<Column> full = columns(blocks, room);
        double tallest = blocks.stream().mapToDouble(Block::height).max().orElse(0);
        double leaf = blocks.stream()
                .filter(Block::isLeaf)
                .mapToDouble(Block::height)
                .max()
                .orElse(tallest);
        for (int i = 0; i < EVEN_STEPS; i++) {
            List<Column> lower = columns(blocks, leaf + (room - leaf) * i / EVEN_STEPS);
            if (width(lower) <= width(full) + 0.5) {
                return lower;
            }
        }
        return full;
    }

    /** Fills columns from left to right; a small box may still find room below earlier ones. */
    private static List<Column> columns(List<Block> blocks, double room) {
        List<List<Block>> columns = new ArrayList<>();
        List<Double> free = new ArrayList<>();
        for (Block block : blocks) {
            int at = 0;
            while (at < free.size() && free.get(at) < GAP + block.height() - 0.5) {
                at++;
            }
            if (!block.isLeaf()) {
                columns.add(List.of(block));
                free.add(0.0);
            } else if (at < free.size()) {
                columns.get(at).add(block);
                free.set(at, free.get(at) - GAP - block.height());
            } else {
                columns.add(new ArrayList<>(List.of(block)));
                free.add(room - block.height());
            }
        }
        return columns.stream().map(column -> new Column(List.copyOf(column))).toList();
    }

    private void place(Block block, double left, double top) {
        Box box = block.box();
        double gutter = block.joined() ? COLUMN_GAP : 0;
        double inner = block.width() - gutter;
        box.place(left + gutter + (inner - box.width) / 2, top);
        double x = left + gutter + (inner - block.columnsWidth()) / 2;
        double y = top + box.height + LEVEL + (block.joined() ? SECOND_LEVEL : 0);
        for (Column column : block.columns()) {
            if (column.hangs()) {
                hang(column, x, y);
            } else {
                place(column.blocks().getFirst(), x, y);
                routes.stand(column.blocks().getFirst().box());
            }
            x += column.width() + COLUMN_GAP;
        }
        for (Column column : block.columns()) {
            column.blocks().forEach(one -> routes.join(one.box(), left + COLUMN_GAP / 2));
        }
    }

    private void hang(Column column, double x, double top) {
        double y = top;
        for (Block block : column.blocks()) {
            Box box = block.box();
            BoxStretch.to(box, column.boxWidth(), box.height);
            box.place(x + STUB, y);
            routes.hang(box, x);
            y += box.height + GAP;
        }
    }
}
