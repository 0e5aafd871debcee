package dev.qualis.scene;

/** How a node presents its children. */
public enum Arrangement {
    /** Children are placed freely by the layout. */
    FREE,
    /** Children are lines of text under the title. */
    LIST,
    /** Children are compartments side by side. */
    ROW,
    /** Children are compartments on top of each other. */
    COLUMN
}
