package dev.qualis.scene;

import java.util.List;
import java.util.Objects;

/**
 * A node of a diagram with all that lies in it and on its border.
 *
 * @param id unique within its diagram, stable while the model does not change
 * @param mapping name of the mapping that made it
 * @param kind the style's kind as the description names it, such as {@code FlatContainerStyle}
 * @param container whether its mapping is a container, even if it holds nothing now
 */
public record Node(
        String id,
        String mapping,
        String kind,
        SemanticElement element,
        Label label,
        String tooltip,
        NodeStyle style,
        Size preferredSize,
        boolean container,
        Arrangement arrangement,
        List<Node> borderNodes,
        List<Node> children,
        List<Decoration> decorations) {

    public Node {
        Objects.requireNonNull(id);
        Objects.requireNonNull(mapping);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(element);
        Objects.requireNonNull(label);
        Objects.requireNonNull(tooltip);
        Objects.requireNonNull(style);
        Objects.requireNonNull(preferredSize);
        Objects.requireNonNull(arrangement);
        borderNodes = List.copyOf(borderNodes);
        children = List.copyOf(children);
        decorations = List.copyOf(decorations);
    }

    /** The same node with other nodes in it. */
    public Node withChildren(List<Node> others) {
        return new Node(
                id,
                mapping,
                kind,
                element,
                label,
                tooltip,
                style,
                preferredSize,
                container,
                arrangement,
                borderNodes,
                others,
                decorations);
    }
}
