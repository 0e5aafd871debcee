package dev.qualis.scene;

/** The outline of a node. */
public enum Shape {
    RECTANGLE,
    ROUNDED,
    ELLIPSE,
    LOZENGE,
    DOT,
    NOTE,
    GAUGE,
    IMAGE,
    PARALLELOGRAM,
    TRIANGLE,
    STROKE
}
