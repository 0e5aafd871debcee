package dev.qualis.scene.layout;

import dev.qualis.scene.Edge;
import dev.qualis.scene.LayoutChoice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tree that the edges of a chart of superiors and subordinates make. A box below two others hangs on the deeper of them; the
 * edge from the other is kept where it comes from the superior's own superior.
 */
final class Hierarchy {
    /** How many boxes ELK may put side by side: a description that asks for it wants a chart that fits a page. */
    private static final String BOUND = "org.eclipse.elk.layered.layering.coffmanGraham.layerBound";

    private final Map<Box, List<Edge>> incoming = new LinkedHashMap<>();
    private final Map<Box, Edge> lead = new HashMap<>();
    private final Map<Box, Edge> second = new HashMap<>();
    private final Map<Box, List<Box>> below = new HashMap<>();
    private final Map<Box, Integer> depths = new HashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();

    private Hierarchy(List<Box> all) {
        all.forEach(box -> {
            boxes.put(box.node.id(), box);
            incoming.put(box, new ArrayList<>());
        });
    }

    /** The tree of these boxes; nothing where the edges make none, or the description asks for no chart on a page. */
    static Optional<Hierarchy> of(List<Box> all, List<Edge> edges, LayoutChoice choice) {
        if (!choice.options().containsKey(BOUND) || all.stream().anyMatch(box -> box.open || isOdd(box))) {
            return Optional.empty();
        }
        Hierarchy tree = new Hierarchy(all);
        for (Edge edge : edges) {
            Box from = tree.boxes.get(edge.source());
            Box to = tree.boxes.get(edge.target());
            boolean labelled = !edge.begin().isEmpty()
                    || !edge.center().isEmpty()
                    || !edge.end().isEmpty();
            if (from == null || to == null || from == to || labelled) {
                return Optional.empty();
            }
            tree.incoming.get(to).add(edge);
        }
        return tree.grow() ? Optional.of(tree) : Optional.empty();
    }

    /** Boxes with something on their border, or a label below them, need the room that only ELK gives them. */
    private static boolean isOdd(Box box) {
        return !box.node.borderNodes().isEmpty() || !box.node.style().labelInside() && box.children.isEmpty();
    }

    private boolean grow() {
        for (Box box : incoming.keySet()) {
            if (depth(box, 0) < 0) {
                return false;
            }
        }
        for (Map.Entry<Box, List<Edge>> entry : incoming.entrySet()) {
            if (!hang(entry.getKey(), entry.getValue())) {
                return false;
            }
        }
        return second.keySet().stream().allMatch(box -> source(second.get(box)) == superior(superior(box)));
    }

    /** How many boxes stand above one at most; negative in a circle. */
    private int depth(Box box, int steps) {
        Integer known = depths.get(box);
        if (known != null) {
            return known;
        }
        if (steps > incoming.size() || steps > 500) {
            return -1;
        }
        int deepest = 0;
        for (Edge edge : incoming.get(box)) {
            int above = depth(source(edge), steps + 1);
            if (above < 0) {
                return -1;
            }
            deepest = Math.max(deepest, above + 1);
        }
        depths.put(box, deepest);
        return deepest;
    }

    private boolean hang(Box box, List<Edge> edges) {
        if (edges.size() > 2) {
            return false;
        }
        for (Edge edge : edges) {
            Edge before = lead.get(box);
            boolean deeper = before == null || depths.get(source(edge)) > depths.get(source(before));
            if (deeper) {
                lead.put(box, edge);
            }
            if (before != null) {
                second.put(box, deeper ? before : edge);
            }
        }
        if (lead.containsKey(box)) {
            below.computeIfAbsent(superior(box), any -> new ArrayList<>()).add(box);
        }
        return true;
    }

    private Box source(Edge edge) {
        return boxes.get(edge.source());
    }

    int size() {
        return incoming.size();
    }

    List<Box> roots() {
        return incoming.keySet().stream().filter(box -> !lead.containsKey(box)).toList();
    }

    /** The boxes that hang on one, in the order of the model. */
    List<Box> below(Box box) {
        return below.getOrDefault(box, List.of());
    }

    /** The box that one hangs on; null at the top. */
    Box superior(Box box) {
        Edge edge = lead.get(box);
        return edge == null ? null : source(edge);
    }

    /** The edge on which a box hangs. */
    Edge lead(Box box) {
        return lead.get(box);
    }

    /** The edge from the superior's superior, null where there is none. */
    Edge second(Box box) {
        return second.get(box);
    }
}
