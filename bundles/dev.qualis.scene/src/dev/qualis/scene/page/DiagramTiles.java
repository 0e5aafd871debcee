package dev.qualis.scene.page;

import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * Cuts a large diagram into tiles between its nodes. What spans tiles is in each of them as far as it lies there: containers are
 * clipped, edges end where the tile ends.
 */
public final class DiagramTiles {
    private static final double EDGE = 10;

    private final PlacedDiagram diagram;
    private final double width;
    private final double height;
    private final List<PlacedNode> leaves;

    private DiagramTiles(PlacedDiagram diagram, double width, double height) {
        this.diagram = diagram;
        this.width = width;
        this.height = height;
        Set<String> outer = new HashSet<>();
        diagram.nodes().stream().filter(node -> node.role() == Role.BOX).forEach(node -> outer.add(node.parent()));
        this.leaves = diagram.nodes().stream()
                .filter(node ->
                        node.role() == Role.BOX && !outer.contains(node.node().id()))
                .toList();
    }

    /** Tiles of at most this size in pixels, row by row; the diagram itself where it fits on one. */
    public static List<PlacedDiagram> split(PlacedDiagram diagram, double width, double height) {
        if (diagram.width() <= width && diagram.height() <= height) {
            return List.of(diagram);
        }
        return new DiagramTiles(diagram, width, height).split();
    }

    /** Whether tiles of this size would end in the middle of nodes, however they are chosen. */
    public static boolean tears(PlacedDiagram diagram, double width, double height) {
        DiagramTiles tiles = new DiagramTiles(diagram, width, height);
        return (diagram.width() > width || diagram.height() > height)
                && Math.min(tiles.cut(true).wounds(), tiles.cut(false).wounds()) > 0;
    }

    /** A part of an axis; {@code forced} where its end cuts through a node. */
    private record Span(double start, double end, boolean forced) {}

    private List<PlacedDiagram> split() {
        Cut byRows = cut(true);
        Cut byColumns = cut(false);
        List<Rect> areas = byColumns.isBetterThan(byRows) ? byColumns.areas() : byRows.areas();
        List<PlacedDiagram> tiles = new ArrayList<>();
        for (Rect area : areas) {
            tiles.add(tile(area));
        }
        return tiles;
    }

    /**
     * A way to cut the diagram.
     *
     * @param wounds how many tiles end in the middle of a node
     */
    private record Cut(List<Rect> areas, int wounds) {
        boolean isBetterThan(Cut other) {
            return wounds < other.wounds || wounds == other.wounds && areas.size() < other.areas.size();
        }
    }

    private Cut cut(boolean rowsFirst) {
        List<Rect> areas = new ArrayList<>();
        int wounds = 0;
        for (Span first : spans(leaves, rowsFirst, rowsFirst ? height : width)) {
            List<PlacedNode> within = leaves.stream()
                    .filter(leaf -> start(rowsFirst).applyAsDouble(leaf) < first.end()
                            && end(rowsFirst).applyAsDouble(leaf) > first.start())
                    .toList();
            for (Span second : spans(within, !rowsFirst, rowsFirst ? width : height)) {
                Span x = rowsFirst ? second : first;
                Span y = rowsFirst ? first : second;
                areas.add(new Rect(x.start(), y.start(), x.end() - x.start(), y.end() - y.start()));
                wounds += (x.forced() ? 1 : 0) + (y.forced() ? 1 : 0);
            }
        }
        return new Cut(areas, wounds);
    }

    private static ToDoubleFunction<PlacedNode> start(boolean vertical) {
        return vertical ? node -> node.bounds().y() : node -> node.bounds().x();
    }

    private static ToDoubleFunction<PlacedNode> end(boolean vertical) {
        return vertical ? node -> node.bounds().bottom() : node -> node.bounds().right();
    }

    /** Cuts an axis where no leaf lies, as late as possible. */
    private static List<Span> spans(List<PlacedNode> leaves, boolean vertical, double room) {
        List<double[]> taken = new ArrayList<>();
        for (PlacedNode leaf : leaves) {
            double low = start(vertical).applyAsDouble(leaf);
            taken.add(new double[] {low, end(vertical).applyAsDouble(leaf)});
        }
        taken.sort((a, b) -> Double.compare(a[0], b[0]));
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < taken.size()) {
            double start = taken.get(i)[0] - EDGE;
            double limit = start + room;
            double reach = taken.get(i)[1];
            double cut = -1;
            int next = taken.size();
            int j = i;
            for (; j < taken.size() && taken.get(j)[0] < limit; j++) {
                if (taken.get(j)[0] > reach) { // a gap before this leaf
                    cut = Math.min(reach + EDGE, (reach + taken.get(j)[0]) / 2);
                    next = j;
                }
                reach = Math.max(reach, taken.get(j)[1]);
            }
            if (reach + EDGE <= limit) {
                spans.add(new Span(start, reach + EDGE, false));
                i = j;
            } else if (cut > start) {
                spans.add(new Span(start, cut, false));
                i = next;
            } else {
                spans.add(new Span(start, limit, true));
                double from = limit;
                List<double[]> rest = new ArrayList<>();
                for (double[] each : taken.subList(i, taken.size())) {
                    if (each[1] > from) {
                        rest.add(new double[] {Math.max(each[0], from + EDGE), Math.max(each[1], from + EDGE + 1)});
                    }
                }
                rest.sort((a, b) -> Double.compare(a[0], b[0]));
                taken = rest;
                i = 0;
            }
        }
        return spans;
    }

    private PlacedDiagram tile(Rect area) {
        List<PlacedNode> nodes = new ArrayList<>();
        for (PlacedNode node : diagram.nodes()) {
            if (node.bounds().overlaps(area)) {
                nodes.add(moved(clipped(node, area), -area.x(), -area.y()));
            }
        }
        List<PlacedEdge> edges = new ArrayList<>();
        for (PlacedEdge edge : diagram.edges()) {
            List<TextBlock> labels = edge.labels().stream()
                    .filter(label -> area.contains(label.bounds(), 1))
                    .map(label -> label.moved(-area.x(), -area.y()))
                    .toList();
            for (List<Point> part : RouteClip.inside(edge.route(), area)) {
                List<Point> route = part.stream()
                        .map(point -> point.plus(-area.x(), -area.y()))
                        .toList();
                edges.add(new PlacedEdge(edge.edge(), route, labels));
                labels = List.of();
            }
        }
        return new PlacedDiagram(diagram.scene(), area.width(), area.height(), nodes, edges);
    }

    private static PlacedNode clipped(PlacedNode node, Rect area) {
        if (area.contains(node.bounds(), 0)) {
            return node;
        }
        Rect all = node.bounds();
        double left = Math.max(all.x(), area.x());
        double top = Math.max(all.y(), area.y());
        Rect seen = new Rect(
                left, top, Math.min(all.right(), area.right()) - left, Math.min(all.bottom(), area.bottom()) - top);
        return new PlacedNode(
                node.node(), node.parent(), node.role(), seen, label(node.label(), all, seen), node.depth());
    }

    /** The label of what is clipped moves to where it is seen, and goes where there is no room for it. */
    private static TextBlock label(TextBlock label, Rect all, Rect seen) {
        if (label == null || seen.contains(label.bounds(), 1)) {
            return label;
        }
        Rect place = label.bounds();
        if (place.height() > seen.height() || place.width() > seen.width() && all.width() > seen.width()) {
            return null;
        }
        double dx = seen.centerX() - place.centerX();
        double dy = seen.y() + Math.min(place.y() - all.y(), seen.height() - place.height()) - place.y();
        return label.moved(dx, dy);
    }

    private static PlacedNode moved(PlacedNode node, double dx, double dy) {
        TextBlock label = node.label() == null ? null : node.label().moved(dx, dy);
        return new PlacedNode(
                node.node(), node.parent(), node.role(), node.bounds().moved(dx, dy), label, node.depth());
    }
}
