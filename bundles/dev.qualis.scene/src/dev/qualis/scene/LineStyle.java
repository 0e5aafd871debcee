package dev.qualis.scene;

/** The dash pattern of a border or an edge. */
public enum LineStyle {
    SOLID,
    DASH,
    DOT,
    DASH_DOT
}
