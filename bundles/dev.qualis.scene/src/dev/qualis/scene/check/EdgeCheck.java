package dev.qualis.scene.check;

import dev.qualis.scene.check.Finding.Kind;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for edges, and labels of edges, that lie over what does not belong to them. */
final class EdgeCheck {
    private final PlacedDiagram diagram;
    private final Map<String, PlacedNode> byId;
    private final TextMeasure measure;
    private final NodeGrid leaves;
    private final NodeGrid titles;
    private final List<Finding> findings = new ArrayList<>();

    EdgeCheck(PlacedDiagram diagram, Map<String, PlacedNode> byId, TextMeasure measure) {
        this.diagram = diagram;
        this.byId = byId;
        this.measure = measure;
        Set<String> parents = new HashSet<>();
        diagram.nodes().stream().filter(node -> node.role() != Role.BORDER).forEach(node -> parents.add(node.parent()));
        List<PlacedNode> boxes =
                diagram.nodes().stream().filter(node -> node.role() == Role.BOX).toList();
        this.leaves = new NodeGrid(boxes.stream()
                .filter(node -> !parents.contains(node.node().id()))
                .toList());
        this.titles = new NodeGrid(boxes.stream()
                .filter(node -> parents.contains(node.node().id()) && node.label() != null)
                .map(this::title)
                .toList());
    }

    /** The words of a container's title alone, as a node in their place: beside them an edge may pass. */
    private PlacedNode title(PlacedNode node) {
        TextBlock text = node.label();
        double width = text.lines().stream()
                .mapToDouble(line -> measure.width(line, text.style()))
                .max()
                .orElse(0);
        double x = switch (text.alignment()) {
            case LEFT -> text.anchorX();
            case CENTER -> text.anchorX() - width / 2;
            case RIGHT -> text.anchorX() - width;
        };
        Rect words = new Rect(x, text.bounds().y(), width, text.bounds().height());
        return new PlacedNode(node.node(), node.parent(), node.role(), words, text, node.depth());
    }

    List<Finding> findings() {
        diagram.edges().forEach(this::edge);
        labelsOnEachOther();
        return findings;
    }

    private void edge(PlacedEdge edge) {
        Set<String> own = new HashSet<>();
        around(byId.get(edge.edge().source()), own);
        around(byId.get(edge.edge().target()), own);
        for (int i = 1; i < edge.route().size(); i++) {
            Point from = edge.route().get(i - 1);
            Point to = edge.route().get(i);
            for (PlacedNode hit : leaves.hit(from, to)) {
                if (!own.contains(hit.node().id())) {
                    add(Kind.EDGE_THROUGH_NODE, edge, hit, hit.bounds().toString());
                }
            }
            for (PlacedNode hit : titles.hit(from, to)) {
                // what ends in a narrow container has no other way in; the title is then painted on a ground of its own
                if (!own.contains(hit.node().id())) {
                    add(Kind.EDGE_THROUGH_TITLE, edge, hit, hit.bounds().toString());
                }
            }
        }
        for (TextBlock label : edge.labels()) {
            for (PlacedNode under : leaves.under(label.bounds())) {
                add(Kind.EDGE_LABEL_OVER_NODE, edge, under, label.bounds() + " over " + under.bounds());
            }
        }
    }

    private void add(Kind kind, PlacedEdge edge, PlacedNode node, String detail) {
        findings.add(new Finding(kind, edge.edge().id(), node.node().id(), detail));
    }

    /** The node and all that it lies in. */
    private void around(PlacedNode node, Set<String> into) {
        for (PlacedNode current = node; current != null; current = byId.get(current.parent())) {
            into.add(current.node().id());
        }
    }

    private record EdgeLabel(String edge, Rect bounds) {}

    /** Sweeps from left to right, as for the nodes. */
    private void labelsOnEachOther() {
        List<EdgeLabel> labels = new ArrayList<>();
        for (PlacedEdge edge : diagram.edges()) {
            edge.labels().forEach(label -> labels.add(new EdgeLabel(edge.edge().id(), label.bounds())));
        }
        labels.sort(Comparator.comparingDouble(label -> label.bounds().x()));
        List<EdgeLabel> open = new ArrayList<>();
        for (EdgeLabel label : labels) {
            Rect bounds = label.bounds().shrunk(SceneCheck.TOLERANCE / 2);
            open.removeIf(other -> other.bounds().right() <= bounds.x());
            for (EdgeLabel other : open) {
                if (bounds.overlaps(other.bounds().shrunk(SceneCheck.TOLERANCE / 2))) {
                    findings.add(new Finding(
                            Kind.LABELS_OVERLAP, other.edge(), label.edge(), other.bounds() + " " + label.bounds()));
                }
            }
            open.add(label);
        }
    }
}
