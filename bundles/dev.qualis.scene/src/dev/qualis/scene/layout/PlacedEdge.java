package dev.qualis.scene.layout;

import dev.qualis.scene.Edge;
import java.util.List;

/** An edge with its route from the source's border to the target's, and its placed labels. */
public record PlacedEdge(Edge edge, List<Point> route, List<TextBlock> labels) {
    public PlacedEdge {
        route = List.copyOf(route);
        labels = List.copyOf(labels);
    }
}
