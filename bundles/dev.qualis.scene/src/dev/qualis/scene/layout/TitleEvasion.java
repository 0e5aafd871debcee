package dev.qualis.scene.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Moves the titles of containers to the side where edges would run through them. */
public final class TitleEvasion {
    private static final double DISTANCE = 5;

    private TitleEvasion() {}

    static List<PlacedNode> move(List<PlacedNode> nodes, List<PlacedEdge> edges) {
        Set<String> parents = new HashSet<>();
        nodes.forEach(node -> parents.add(node.parent()));
        TreeMap<Double, List<double[]>> verticals = verticals(edges);
        List<PlacedNode> result = new ArrayList<>(nodes.size());
        for (PlacedNode node : nodes) {
            boolean hasTitle =
                    node.label() != null && parents.contains(node.node().id());
            result.add(hasTitle ? moved(node, verticals) : node);
        }
        return result;
    }

    /** Ids of the containers whose titles edges still run through, since there is no room beside them. */
    public static Set<String> crossed(PlacedDiagram diagram) {
        Set<String> parents = new HashSet<>();
        diagram.nodes().forEach(node -> parents.add(node.parent()));
        TreeMap<Double, List<double[]>> verticals = verticals(diagram.edges());
        Set<String> crossed = new HashSet<>();
        for (PlacedNode node : diagram.nodes()) {
            if (node.label() != null && parents.contains(node.node().id())) {
                Rect title = node.label().bounds();
                boolean hit = verticals.subMap(title.x(), title.right()).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(piece -> piece[0] < title.bottom() && piece[1] > title.y());
                if (hit) {
                    crossed.add(node.node().id());
                }
            }
        }
        return crossed;
    }

    /** Vertical pieces of edges: x to lists of top and bottom. */
    private static TreeMap<Double, List<double[]>> verticals(List<PlacedEdge> edges) {
        TreeMap<Double, List<double[]>> verticals = new TreeMap<>();
        for (PlacedEdge edge : edges) {
            for (int i = 1; i < edge.route().size(); i++) {
                Point a = edge.route().get(i - 1);
                Point b = edge.route().get(i);
                if (Math.abs(a.x() - b.x()) < 0.5) {
                    verticals
                            .computeIfAbsent(a.x(), x -> new ArrayList<>())
                            .add(new double[] {Math.min(a.y(), b.y()), Math.max(a.y(), b.y())});
                }
            }
        }
        return verticals;
    }

    private static PlacedNode moved(PlacedNode node, TreeMap<Double, List<double[]>> verticals) {
        Rect title = node.label().bounds();
        Rect box = node.bounds();
        double left = box.x() + DISTANCE;
        List<Double> cuts = new ArrayList<>();
        cuts.add(left - DISTANCE);
        verticals.subMap(left, box.right()).forEach((x, pieces) -> {
            if (pieces.stream().anyMatch(piece -> piece[0] < title.bottom() && piece[1] > title.y())) {
                cuts.add(x);
            }
        });
        cuts.add(box.right());
        double best = Double.NaN;
        for (int i = 1; i < cuts.size(); i++) {
            double from = cuts.get(i - 1) + DISTANCE;
            double to = cuts.get(i) - DISTANCE - title.width();
            if (to >= from) {
                double x = Math.max(from, Math.min(to, title.x()));
                if (Double.isNaN(best) || Math.abs(x - title.x()) < Math.abs(best - title.x())) {
                    best = x;
                }
            }
        }
        double shift = Double.isNaN(best) ? 0 : best - title.x();
        return shift == 0
                ? node
                : new PlacedNode(
                        node.node(),
                        node.parent(),
                        node.role(),
                        box,
                        node.label().moved(shift, 0),
                        node.depth());
    }
}
