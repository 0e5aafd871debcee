package dev.qualis.scene.page;

import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.PlacedTree.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a long outline into columns and pages. A column that begins inside a branch repeats what the branch hangs on, so that
 * no reader must turn back.
 */
public final class TreePages {
    private static final double GAP = 28;

    private final PlacedTree tree;
    private final double width;
    private final double height;
    private final List<PlacedTree> pages = new ArrayList<>();
    private List<Line> page = new ArrayList<>();
    /** Where the current column begins, from the left. */
    private double left;
    /** Where the next line of the current column goes. */
    private double top;
    /** How far to the right the current column reaches. */
    private double right;
    /** For each depth the index on the page of the line that children hang on. */
    private final List<Integer> parents = new ArrayList<>();

    /** Index on the page of the first line of the current column that is not repeated. */
    private int columnStart;

    private TreePages(PlacedTree tree, double width, double height) {
        this.tree = tree;
        this.width = width;
        this.height = height;
    }

    /** Pages of at most this size in pixels, where no single line is larger; the tree itself where it fits on one. */
    public static List<PlacedTree> split(PlacedTree tree, double width, double height) {
        if (tree.width() <= width && tree.height() <= height) {
            return List.of(tree);
        }
        return new TreePages(tree, width, height).split();
    }

    private List<PlacedTree> split() {
        List<Line> lines = tree.lines();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            // What hangs on nothing below it would be left alone at the foot of a column.
            boolean parent = i + 1 < lines.size() && lines.get(i + 1).parent() == i;
            double needed =
                    line.bounds().height() + (parent ? lines.get(i + 1).bounds().height() : 0);
            if (page.size() > columnStart && top + needed > height + 0.001) {
                nextColumn(i);
            }
            add(line);
        }
        finishPage();
        return pages;
    }

    private void nextColumn(int next) {
        List<Line> repeated = ancestors(tree.lines().get(next));
        double wanted = widest(repeated, next);
        left = right + GAP;
        if (left + wanted > width) {
            finishPage();
        }
        top = 0;
        right = left;
        parents.clear();
        repeated.forEach(this::add);
        columnStart = page.size();
    }

    private List<Line> ancestors(Line line) {
        List<Line> ancestors = new ArrayList<>();
        for (int at = line.parent(); at >= 0; at = tree.lines().get(at).parent()) {
            ancestors.addFirst(tree.lines().get(at));
        }
        return ancestors;
    }

    /** How wide the column that begins with a line will be, as far as it can hold. */
    private double widest(List<Line> repeated, int next) {
        double widest = 0;
        double used = 0;
        for (Line line : repeated) {
            widest = Math.max(widest, line.bounds().right());
            used += line.bounds().height();
        }
        for (int i = next; i < tree.lines().size(); i++) {
            Line line = tree.lines().get(i);
            used += line.bounds().height();
            if (used > height) {
                break;
            }
            widest = Math.max(widest, line.bounds().right());
        }
        return widest;
    }

    private void add(Line line) {
        double dx = left;
        double dy = top - line.bounds().y();
        int parent = line.depth() > 0 && line.depth() <= parents.size() ? parents.get(line.depth() - 1) : -1;
        while (parents.size() > line.depth()) {
            parents.removeLast();
        }
        parents.add(page.size());
        page.add(new Line(
                line.item(),
                line.depth(),
                parent,
                line.bounds().moved(dx, dy),
                line.text().moved(dx, dy)));
        top += line.bounds().height();
        right = Math.max(right, left + line.bounds().right());
    }

    private void finishPage() {
        if (!page.isEmpty()) {
            double wide = page.stream()
                    .mapToDouble(line -> line.bounds().right())
                    .max()
                    .orElse(0);
            double high = page.stream()
                    .mapToDouble(line -> line.bounds().bottom())
                    .max()
                    .orElse(0);
            pages.add(new PlacedTree(tree.scene(), wide, high, page));
        }
        page = new ArrayList<>();
        left = 0;
        right = 0;
        top = 0;
        columnStart = 0;
        parents.clear();
    }
}
