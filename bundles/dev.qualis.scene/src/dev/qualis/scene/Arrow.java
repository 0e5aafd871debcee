package dev.qualis.scene;

/** The decoration at an end of an edge, by form; "in" forms point at the node, "out" forms away from it. */
public enum Arrow {
    NONE,
    IN_OPEN,
    IN_CLOSED,
    IN_FILLED,
    OUT_OPEN,
    OUT_CLOSED,
    OUT_FILLED,
    DIAMOND,
    DIAMOND_FILLED,
    DOT,
    CIRCLE_PLUS
}
