package dev.qualis.scene.layout;

import dev.qualis.scene.DiagramScene;
import java.util.List;

/**
 * A diagram with every part in its place.
 *
 * @param nodes parents before what lies in them
 */
public record PlacedDiagram(
        DiagramScene scene, double width, double height, List<PlacedNode> nodes, List<PlacedEdge> edges)
        implements PlacedScene {
    public PlacedDiagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }
}
