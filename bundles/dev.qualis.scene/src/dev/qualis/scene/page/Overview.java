package dev.qualis.scene.page;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is left of a picture that is too large for one slide when its details are left to the slides that follow. */
public final class Overview {
    private Overview() {}

    /** The diagram without the lines of its lists but those in bold; lists of which nothing is left go as well. */
    public static DiagramScene of(DiagramScene scene) {
        List<Node> nodes = scene.nodes().stream().map(Overview::shortened).toList();
        Set<String> kept = new HashSet<>();
        nodes.forEach(node -> collect(node, kept));
        List<Edge> edges = scene.edges().stream()
                .filter(edge -> kept.contains(edge.source()) && kept.contains(edge.target()))
                .toList();
        return new DiagramScene(scene.head(), scene.layout(), nodes, edges);
    }

    private static Node shortened(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child : node.children()) {
            if (node.arrangement() == Arrangement.LIST) {
                if (child.label().style().bold()) {
                    children.add(child);
                }
                continue;
            }
            Node shorter = shortened(child);
            boolean emptied = !child.children().isEmpty() && shorter.children().isEmpty();
            if (!emptied || child.label().style().bold()) {
                children.add(shorter);
            }
        }
        return node.withChildren(children);
    }

    private static void collect(Node node, Set<String> ids) {
        ids.add(node.id());
        node.borderNodes().forEach(border -> collect(border, ids));
        node.children().forEach(child -> collect(child, ids));
    }

    /** The tree down to a depth, 0 for what stands at the top. */
    public static TreeScene of(TreeScene scene, int depth) {
        return new TreeScene(scene.head(), cut(scene.items(), depth));
    }

    private static List<Item> cut(List<Item> items, int depth) {
        return items.stream()
                .map(item -> new Item(
                        item.id(),
                        item.mapping(),
                        item.element(),
                        item.label(),
                        item.background(),
                        depth == 0 ? List.of() : cut(item.children(), depth - 1)))
                .toList();
    }
}
