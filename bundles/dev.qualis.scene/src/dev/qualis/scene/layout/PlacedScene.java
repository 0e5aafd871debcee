package dev.qualis.scene.layout;

import dev.qualis.scene.Scene;

/** A scene of which every part has its place: made once, then written in any format and painted on any screen. */
public sealed interface PlacedScene permits PlacedDiagram, PlacedTable, PlacedTree, PlacedChart {
    /** What is shown. */
    Scene scene();
}
