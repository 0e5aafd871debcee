package dev.qualis.scene;

/** How an edge runs. */
public enum Routing {
    STRAIGHT,
    ORTHOGONAL,
    TREE
}
