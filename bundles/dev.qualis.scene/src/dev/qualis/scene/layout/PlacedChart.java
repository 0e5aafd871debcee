package dev.qualis.scene.layout;

import dev.qualis.scene.ChartScene;
import java.util.Objects;

/** A chart. Its axes and columns follow from its numbers and the room there is, so that its place is found where it is painted. */
public record PlacedChart(ChartScene scene) implements PlacedScene {
    public PlacedChart {
        Objects.requireNonNull(scene);
    }
}
