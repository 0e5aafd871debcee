package dev.qualis.scene.layout;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Label;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.Routing;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * Gives every node and edge of a diagram its place.
 *
 * <p>Nodes are sized by their text first; nodes that edges connect are placed by ELK, nodes without edges in a grid.
 * The result depends on nothing but the scene.
 */
public final class DiagramLayout {
    private static final double MARGIN = 14;
    private static final double TOP_GAP = 24;
    private static final double EDGE_LABEL_WIDTH = 130;

    private final TextMeasure measure;

    public DiagramLayout(TextMeasure measure) {
        this.measure = measure;
        ElkOptions.register();
    }

    /** Places everything; edges whose ends are not on the diagram are left out. */
    public PlacedDiagram place(DiagramScene scene) {
        return new Run(scene).place();
    }

    private final class Run {
        private final DiagramScene scene;
        private final Map<String, Box> boxes = new LinkedHashMap<>();
        private final Map<String, ElkConnectableShape> anchors = new HashMap<>();
        private final Map<ElkEdge, Edge> edges = new LinkedHashMap<>();
        private final Map<ElkPort, Node> ports = new LinkedHashMap<>();
        private final Map<ElkNode, Map<String, ElkPort>> trunks = new HashMap<>();
        private final Map<ElkNode, List<Box>> grids = new LinkedHashMap<>();
        private final ElkNode root = ElkGraphUtil.createGraph();
        private final Set<String> touched;
        /** ELK gets these the other way round, so that it sees no circle. */
        private final Set<Edge> backward;

        private final BoxSizer sizer;

        Run(DiagramScene scene) {
            this.scene = scene;
            this.touched = touched();
            this.backward = BackwardEdges.of(scene);
            this.sizer = new BoxSizer(measure, touched);
        }

        PlacedDiagram place() {
            List<Box> top = new ArrayList<>();
            for (Node node : scene.nodes()) {
                Box box = sizer.size(node, null, Role.BOX);
                index(box);
                top.add(box);
            }
            List<Box> connected =
                    top.stream().filter(box -> touched.contains(box.node.id())).toList();
            List<Box> free =
                    top.stream().filter(box -> !touched.contains(box.node.id())).toList();
            if (connected.isEmpty()) {
                Rect room = GridPacking.pack(free, MARGIN, MARGIN, TOP_GAP, 0);
                return collect(top, List.of(), room);
            }
            Optional<Hierarchy> tree = Hierarchy.of(connected, scene.edges(), scene.layout());
            if (tree.isPresent()) {
                return hang(top, free, new HangingLayout(tree.get()));
            }
            connected.forEach(box -> toElk(box, root));
            scene.edges().forEach(this::toElk);
            boolean nested = edges.keySet().stream().anyMatch(edge -> edge.isHierarchical());
            ElkOptions options = new ElkOptions(scene.layout(), nested, boxes.size());
            options.parent(root, 0);
            boxes.values().stream().filter(box -> box.open).forEach(box -> options.parent(box.elk, box.titleHeight));
            new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
            boxes.values().forEach(this::fromElk);
            grids.forEach((grid, loose) -> loose.forEach(box -> box.place(grid.getX() + box.x, grid.getY() + box.y)));
            new ContainerTrim(edges.keySet()).trim(boxes.values());
            Rect room = below(free, new Rect(0, 0, root.getWidth(), root.getHeight()));
            List<PlacedEdge> placed = new ArrayList<>();
            edges.forEach((elk, edge) -> placed.add(EdgePlacement.of(elk, edge, backward.contains(edge))));
            return collect(top, placed, room);
        }

        private PlacedDiagram hang(List<Box> top, List<Box> free, HangingLayout layout) {
            Rect room = layout.place();
            return collect(top, layout.edges(), below(free, room));
        }

        /** What no edge connects stands below all others. */
        private Rect below(List<Box> free, Rect room) {
            if (free.isEmpty()) {
                return room;
            }
            Rect packed = GridPacking.pack(free, MARGIN, room.height() + TOP_GAP - MARGIN, TOP_GAP, room.width());
            return new Rect(0, 0, Math.max(room.width(), packed.width()), packed.height());
        }

        /** The nodes edges end at with all nodes around them. */
        private Set<String> touched() {
            Set<String> ends = new HashSet<>();
            scene.edges().forEach(edge -> {
                ends.add(edge.source());
                ends.add(edge.target());
            });
            Set<String> touched = new HashSet<>();
            scene.nodes().forEach(node -> touch(node, ends, touched));
            return touched;
        }

        private boolean touch(Node node, Set<String> ends, Set<String> touched) {
            boolean hit = ends.contains(node.id());
            for (Node child : node.children()) {
                hit |= touch(child, ends, touched);
            }
            hit |= !node.borderNodes().isEmpty();
            if (hit) {
                touched.add(node.id());
            }
            return hit;
        }

        private void index(Box box) {
            boxes.put(box.node.id(), box);
            box.children.forEach(this::index);
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

        private void fromElk(Box box) {
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

        private PlacedDiagram collect(List<Box> top, List<PlacedEdge> routes, Rect room) {
            List<PlacedNode> nodes = new ArrayList<>();
            top.forEach(box -> collect(box, 0, 0, "", 0, nodes));
            List<PlacedEdge> placed = new ArrayList<>(routes);
            placed.addAll(new EdgeMeetings(sizer).place(scene.edges(), placed, nodes));
            List<PlacedEdge> clipped = OutlineEnds.clip(placed, nodes);
            return new PlacedDiagram(scene, room.width(), room.height(), TitleEvasion.move(nodes, clipped), clipped);
        }

        private void collect(Box box, double dx, double dy, String parent, int depth, List<PlacedNode> into) {
            Rect bounds = new Rect(dx + box.x, dy + box.y, box.width, box.height);
            TextBlock label = box.label == null ? null : box.label.moved(bounds.x(), bounds.y());
            into.add(new PlacedNode(box.node, parent, box.role, bounds, label, depth));
            box.children.forEach(child -> collect(child, bounds.x(), bounds.y(), box.node.id(), depth + 1, into));
            if (box.elk != null) {
                box.elk.getPorts().stream()
                        .filter(ports::containsKey)
                        .forEach(port -> into.add(border(port, bounds, box.node.id(), depth + 1)));
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
}
