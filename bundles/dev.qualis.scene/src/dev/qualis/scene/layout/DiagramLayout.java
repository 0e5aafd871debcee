package dev.qualis.scene.layout;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives every node and edge of a diagram its place.
 *
 * <p>Nodes are sized by their text first; nodes that edges connect are placed by ELK, nodes without edges in a grid.
 * The result depends on nothing but the scene.
 */
public final class DiagramLayout {
    private static final double MARGIN = 14;
    private static final double TOP_GAP = 24;

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
        private final Set<String> touched;
        private final BoxSizer sizer;
        private final ElkDiagram elk;

        Run(DiagramScene scene) {
            this.scene = scene;
            this.touched = touched();
            this.sizer = new BoxSizer(measure, touched);
            this.elk = new ElkDiagram(boxes, touched, sizer);
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
            List<PlacedEdge> placed = elk.layout(scene, connected);
            Rect room = below(free, elk.room());
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
            into.addAll(elk.borders(box, bounds, depth + 1));
        }
    }
}
