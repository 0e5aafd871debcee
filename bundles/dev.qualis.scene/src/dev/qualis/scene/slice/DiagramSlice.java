package dev.qualis.scene.slice;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Node;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The part of a diagram that shows some elements: their nodes with all that is in them, what these lie in, and the nodes at the other end of their edges. */
final class DiagramSlice {
    private final Predicate<SemanticElement> chosen;
    private final Set<String> own = new HashSet<>();
    private final Set<String> neighbours = new HashSet<>();

    private DiagramSlice(Predicate<SemanticElement> chosen) {
        this.chosen = chosen;
    }

    static Optional<DiagramScene> of(DiagramScene scene, Predicate<SemanticElement> chosen, String subject) {
        DiagramSlice slice = new DiagramSlice(chosen);
        scene.nodes().forEach(node -> slice.own(node, false));
        return slice.own.isEmpty() ? Optional.empty() : Optional.of(slice.cut(scene, subject));
    }

    private void own(Node node, boolean within) {
        boolean mine = within || chosen.test(node.element());
        if (mine) {
            own.add(node.id());
        }
        node.borderNodes().forEach(border -> own(border, mine));
        node.children().forEach(child -> own(child, mine));
    }

    private DiagramScene cut(DiagramScene scene, String subject) {
        for (Edge edge : scene.edges()) {
            if (own.contains(edge.source())) {
                neighbours.add(edge.target());
            } else if (own.contains(edge.target())) {
                neighbours.add(edge.source());
            }
        }
        List<Node> nodes = kept(scene.nodes());
        Set<String> left = new HashSet<>();
        nodes.forEach(node -> collect(node, left));
        List<Edge> edges = scene.edges().stream()
                .filter(edge -> left.contains(edge.source()) && left.contains(edge.target()))
                .filter(edge -> own.contains(edge.source()) || own.contains(edge.target()))
                .toList();
        SceneHead head = scene.head();
        String title = SceneSlice.title(head.title(), subject, head.language());
        return new DiagramScene(head.withTitle(title), scene.layout(), nodes, edges);
    }

    private List<Node> kept(List<Node> nodes) {
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            List<Node> children = kept(node.children());
            if (own.contains(node.id())) {
                kept.add(node);
            } else if (neighbours.contains(node.id()) || !children.isEmpty()) {
                kept.add(node.withChildren(children));
            }
        }
        return kept;
    }

    private static void collect(Node node, Set<String> ids) {
        ids.add(node.id());
        node.borderNodes().forEach(border -> collect(border, ids));
        node.children().forEach(child -> collect(child, ids));
    }
}
