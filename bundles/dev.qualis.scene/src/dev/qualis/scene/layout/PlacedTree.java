package dev.qualis.scene.layout;

import dev.qualis.scene.TreeScene;
import dev.qualis.scene.TreeScene.Item;
import java.util.List;

/** A tree as an outline, one line below the other. */
public record PlacedTree(TreeScene scene, double width, double height, List<Line> lines) implements PlacedScene {
    /**
     * An item's line.
     *
     * @param parent index of the parent's line, -1 at the top
     */
    public record Line(Item item, int depth, int parent, Rect bounds, TextBlock text) {}

    public PlacedTree {
        lines = List.copyOf(lines);
    }
}
