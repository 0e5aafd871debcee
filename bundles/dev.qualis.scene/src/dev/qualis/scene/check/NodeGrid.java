package dev.qualis.scene.check;

import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the nodes a line runs through, by squares of the plane. */
final class NodeGrid {
    private static final double CELL = 200;

    private final Map<Long, List<PlacedNode>> cells = new HashMap<>();

    NodeGrid(List<PlacedNode> nodes) {
        for (PlacedNode node : nodes) {
            keys(node.bounds())
                    .forEach(key ->
                            cells.computeIfAbsent(key, k -> new ArrayList<>()).add(node));
        }
    }

    Set<PlacedNode> hit(Point a, Point b) {
        Rect reach = new Rect(
                Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
        Set<PlacedNode> hit = new LinkedHashSet<>();
        for (long key : keys(reach)) {
            for (PlacedNode node : cells.getOrDefault(key, List.of())) {
                if (crosses(node.bounds().shrunk(SceneCheck.TOLERANCE), a, b)) {
                    hit.add(node);
                }
            }
        }
        return hit;
    }

    /** The nodes that a box lies over. */
    Set<PlacedNode> under(Rect box) {
        Set<PlacedNode> under = new LinkedHashSet<>();
        for (long key : keys(box)) {
            for (PlacedNode node : cells.getOrDefault(key, List.of())) {
                if (node.bounds().shrunk(SceneCheck.TOLERANCE).overlaps(box)) {
                    under.add(node);
                }
            }
        }
        return under;
    }

    private static List<Long> keys(Rect rect) {
        List<Long> keys = new ArrayList<>();
        for (long x = (long) Math.floor(rect.x() / CELL); x <= (long) Math.floor(rect.right() / CELL); x++) {
            for (long y = (long) Math.floor(rect.y() / CELL); y <= (long) Math.floor(rect.bottom() / CELL); y++) {
                keys.add(x * 1_000_003 + y);
            }
        }
        return keys;
    }

    /** Liang and Barsky's clipping of a line by a rectangle. */
    private static boolean crosses(Rect box, Point a, Point b) {
        double[] p = {a.x() - b.x(), b.x() - a.x(), a.y() - b.y(), b.y() - a.y()};
        double[] q = {a.x() - box.x(), box.right() - a.x(), a.y() - box.y(), box.bottom() - a.y()};
        double from = 0;
        double to = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return false;
                }
            } else if (p[i] < 0) {
                from = Math.max(from, q[i] / p[i]);
            } else {
                to = Math.min(to, q[i] / p[i]);
            }
        }
        return from < to;
    }
}
