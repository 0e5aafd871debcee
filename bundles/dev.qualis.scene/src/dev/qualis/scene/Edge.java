package dev.qualis.scene;

import java.util.Objects;

/**
 * A line between two nodes.
 *
 * @param source id of the node it starts at
 * @param target id of the node it ends at
 * @param begin label at its start, {@link Label#NONE} where there is none; likewise {@code center} and {@code end}
 */
public record Edge(
        String id,
        String mapping,
        SemanticElement element,
        String source,
        String target,
        EdgeStyle style,
        Label begin,
        Label center,
        Label end) {

    public Edge {
        Objects.requireNonNull(id);
        Objects.requireNonNull(mapping);
        Objects.requireNonNull(element);
        Objects.requireNonNull(source);
        Objects.requireNonNull(target);
        Objects.requireNonNull(style);
        Objects.requireNonNull(begin);
        Objects.requireNonNull(center);
        Objects.requireNonNull(end);
    }
}
