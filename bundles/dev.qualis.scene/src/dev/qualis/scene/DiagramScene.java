package dev.qualis.scene;

import java.util.List;
import java.util.Objects;

/** A diagram of nested nodes and edges. */
public record DiagramScene(SceneHead head, LayoutChoice layout, List<Node> nodes, List<Edge> edges) implements Scene {
    public DiagramScene {
        Objects.requireNonNull(head);
        Objects.requireNonNull(layout);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
