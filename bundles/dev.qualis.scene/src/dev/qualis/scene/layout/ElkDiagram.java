package dev.qualis.scene.layout;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Label;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.Routing;
import dev.qualis.scene.layout.PlacedNode.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** A diagram as ELK's graph: boxes and edges go in with their sizes, and come back with their places. */
final class ElkDiagram {
    private static final double EDGE_LABEL_WIDTH = 130;

    private final Map<String, Box> boxes;
    private final Set<String> touched;
    private final BoxSizer sizer;
    private final Map<String, ElkConnectableShape> anchors = new HashMap<>();
    private final Map<ElkEdge, Edge> edges = new LinkedHashMap<>();
    private final Map<ElkPort, Node> ports = new LinkedHashMap<>();
    private final Map<ElkNode, Map<String, ElkPort>> trunks = new HashMap<>();
    private final Map<ElkNode, List<Box>> grids = new LinkedHashMap<>();
    private final ElkNode root = ElkGraphUtil.createGraph();
    /** ELK gets these the other way round, so that it sees no circle. */
    private Set<Edge> backward = Set.of();

    /**
     * @param boxes all boxes of the diagram by the id of their node, sized
     * @param touched the nodes that edges end at, with all nodes around them
     */
    ElkDiagram(Map<String, Box> boxes, Set<String> touched, BoxSizer sizer) {
        this.boxes = boxes;
        this.touched = touched;
        this.sizer = sizer;
    }

    /** Gives the connected boxes their places and returns the ways of the edges. */
    List<PlacedEdge> layout(DiagramScene scene, List<Box> connected) {
        backward = BackwardEdges.of(scene);
        connected.forEach(box -> toElk(box, root));
        scene.edges().forEach(this::toElk);
        boolean nested = edges.keySet().stream().anyMatch(edge -> edge.isHierarchical());
        ElkOptions options = new ElkOptions(scene.layout(), nested, boxes.size());
        options.parent(root, 0);
        boxes.values().stream().filter(box -> box.open).forEach(box -> options.parent(box.elk, box.titleHeight));
        new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
        boxes.values().forEach(ElkDiagram::fromElk);
        grids.forEach((grid, loose) -> loose.forEach(box -> box.place(grid.getX() + box.x, grid.getY() + box.y)));
        new ContainerTrim(edges.keySet()).trim(boxes.values());
        List<PlacedEdge> placed = new ArrayList<>();
        edges.forEach((elk, edge) -> placed.add(EdgePlacement.of(elk, edge, backward.contains(edge))));
        return placed;
    }

    /** The room that ELK took, margins included. */
    Rect room() {
        return new Rect(0, 0, root.getWidth(), root.getHeight());
    }

    /** The nodes on the border of a box that has its place; none where ELK did not place it. */
    List<PlacedNode> borders(Box box, Rect bounds, int depth) {
        return box.elk == null
                ? List.of()
                : box.elk.getPorts().stream()
                        .filter(ports::containsKey)
                        .map(port -> border(port, bounds, box.node.id(), depth))
                        .toList();
    }

    private void toElk(Box box, ElkNode parent) {
        ElkNode elk = ElkGraphUtil.createNode(parent);
        box.elk = elk;
        elk.setDimensions(box.width, box.height);
        anchors.put(box.node.id(), elk);
        if (box.open) {
            ElkOptions.container(elk, box.width, box.height);
            box.children.stream()
                    .filter(child -> touched.contains(child.node.id()))
                    .forEach(child -> toElk(child, elk));
            loose(box, elk);
        } else {
            ElkOptions.leaf(elk);
            if (box.label != null && !box.node.style().labelInside() && box.children.isEmpty()) {
                ElkLabel label = ElkGraphUtil.createLabel(elk);
                // ELK takes no notice of a label without text.
                label.setText(box.node.label().text());
                label.setDimensions(
                        box.label.bounds().width(), box.label.bounds().height());
            }
        }
        box.node.borderNodes().forEach(border -> toPort(border, elk));
    }

    /** Children without edges stand together in a grid, which ELK places as one. */
    private void loose(Box box, ElkNode parent) {
        List<Box> loose = box.children.stream()
                .filter(child -> !touched.contains(child.node.id()))
                .toList();
        if (!loose.isEmpty()) {
            Rect room = GridPacking.pack(loose, 0, 0, BoxSizer.GAP, 0);
            ElkNode grid = ElkGraphUtil.createNode(parent);
            grid.setDimensions(room.width(), room.height());
            ElkOptions.leaf(grid);
            grids.put(grid, loose);
        }
    }

    private void toPort(Node border, ElkNode owner) {
        ElkPort port = ElkGraphUtil.createPort(owner);
        double width = border.preferredSize().width();
        double height = border.preferredSize().height();
        port.setDimensions(width > 0 ? width : 10, height > 0 ? height : 10);
        port.setProperty(CoreOptions.PORT_BORDER_OFFSET, -port.getWidth() / 2);
        if (!border.label().isEmpty()) {
            ElkLabel label = ElkGraphUtil.createLabel(port);
            TextBlock block =
                    sizer.block(border.label().text(), border.label().style(), EDGE_LABEL_WIDTH, Alignment.LEFT);
            label.setText(border.label().text());
            label.setDimensions(block.bounds().width(), block.bounds().height());
        }
        anchors.put(border.id(), port);
        ports.put(port, border);
    }

    private void toElk(Edge edge) {
        ElkConnectableShape source = anchor(edge.source());
        ElkConnectableShape target = anchor(edge.target());
        if (source == null || target == null) {
            return;
        }
        boolean turned = backward.contains(edge);
        ElkConnectableShape from = turned ? target : source;
        ElkConnectableShape to = turned ? source : target;
        if (edge.style().routing() == Routing.TREE && from != to) {
            from = shared(from, edge.style().color() + ">");
            to = shared(to, ">" + edge.style().color());
        }
        ElkEdge elk = ElkGraphUtil.createSimpleEdge(from, to);
        label(elk, turned ? edge.end() : edge.begin(), EdgeLabelPlacement.TAIL);
        label(elk, edge.center(), EdgeLabelPlacement.CENTER);
        label(elk, turned ? edge.begin() : edge.end(), EdgeLabelPlacement.HEAD);
        elk.setProperty(CoreOptions.EDGE_THICKNESS, edge.style().width());
        edges.put(elk, edge);
    }

    /** Tree edges of one colour leave a node at one point and share their way, as in an organisation chart. */
    private ElkConnectableShape shared(ElkConnectableShape shape, String side) {
        if (!(shape instanceof ElkNode node)) {
            return shape;
        }
        return trunks.computeIfAbsent(node, key -> new HashMap<>())
                .computeIfAbsent(side, key -> ElkGraphUtil.createPort(node));
    }

    private ElkConnectableShape anchor(String id) {
        ElkConnectableShape shape = anchors.get(id);
        Box box = boxes.get(id);
        return shape != null || box == null ? shape : box.placedByElk().elk;
    }

    private void label(ElkEdge edge, Label text, EdgeLabelPlacement placement) {
        if (text.isEmpty()) {
            return;
        }
        TextBlock block = sizer.block(text.text(), text.style(), EDGE_LABEL_WIDTH, Alignment.CENTER);
        ElkLabel label = ElkGraphUtil.createLabel(edge);
        label.setText(String.join("\n", block.lines()));
        label.setDimensions(block.bounds().width() + 4, block.bounds().height());
        label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, placement);
    }

    private static void fromElk(Box box) {
        if (box.elk == null) {
            return;
        }
        box.place(box.elk.getX(), box.elk.getY());
        double wider = box.elk.getWidth() - box.width;
        box.width = box.elk.getWidth();
        box.height = box.elk.getHeight();
        if (box.label != null && box.open) {
            box.label = box.label.moved(wider / 2, 0);
        }
    }

    private PlacedNode border(ElkPort port, Rect owner, String parent, int depth) {
        Node node = ports.get(port);
        Rect bounds = new Rect(owner.x() + port.getX(), owner.y() + port.getY(), port.getWidth(), port.getHeight());
        TextBlock label = null;
        if (!port.getLabels().isEmpty()) {
            ElkLabel elk = port.getLabels().get(0);
            boolean west = port.getProperty(CoreOptions.PORT_SIDE) == PortSide.WEST;
            label = sizer.block(
                            node.label().text(),
                            node.label().style(),
                            EDGE_LABEL_WIDTH,
                            west ? Alignment.RIGHT : Alignment.LEFT)
                    .moved(bounds.x() + elk.getX(), bounds.y() + elk.getY());
        }
        return new PlacedNode(node, parent, Role.BORDER, bounds, label, depth);
    }
}
