package dev.qualis.scene.check;

import dev.qualis.scene.Color;
import dev.qualis.scene.Shape;
import dev.qualis.scene.check.Finding.Kind;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTable.PlacedColumn;
import dev.qualis.scene.layout.PlacedTable.PlacedRow;
import dev.qualis.scene.layout.PlacedTree;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for what a reader would call ugly: overlaps, clipped texts, edges and their labels over nodes, edges that
 * end in the air, words in nearly the colour of their ground.
 *
 * <p>All lengths are pixels; what is off by less than {@value #TOLERANCE} is not seen.
 */
public final class SceneCheck {
    static final double TOLERANCE = 1;

    /** Contrast that large or bold text needs at least (WCAG 2, 1.4.3); below it a word is guessed rather than read. */
    static final double LEAST_CONTRAST = 3;

    private final TextMeasure measure;
    private final List<Finding> findings = new ArrayList<>();

    private SceneCheck(TextMeasure measure) {
        this.measure = measure;
    }

    /** Flaws of a diagram; empty where there is none. */
    public static List<Finding> of(PlacedDiagram diagram, TextMeasure measure) {
        SceneCheck check = new SceneCheck(measure);
        check.diagram(diagram);
        return check.findings;
    }

    /** Flaws of a table. */
    public static List<Finding> of(PlacedTable table, TextMeasure measure) {
        SceneCheck check = new SceneCheck(measure);
        check.table(table);
        return check.findings;
    }

    /** Flaws of a tree. */
    public static List<Finding> of(PlacedTree tree, TextMeasure measure) {
        SceneCheck check = new SceneCheck(measure);
        Rect picture = new Rect(0, 0, tree.width(), tree.height());
        for (PlacedTree.Line line : tree.lines()) {
            check.inside(line.item().id(), line.bounds(), line.text(), Kind.LABEL_OUTSIDE);
            check.legible(line.item().id(), line.text(), line.item().background());
            if (!picture.contains(line.bounds(), TOLERANCE)) {
                check.add(
                        Kind.OUTSIDE_PICTURE,
                        line.item().id(),
                        "",
                        line.bounds().toString());
            }
        }
        return check.findings;
    }

    private void add(Kind kind, String first, String second, String detail) {
        findings.add(new Finding(kind, first, second, detail));
    }

    private void diagram(PlacedDiagram diagram) {
        Map<String, PlacedNode> byId = new HashMap<>();
        diagram.nodes().forEach(node -> byId.put(node.node().id(), node));
        Rect picture = new Rect(0, 0, diagram.width(), diagram.height());
        for (PlacedNode node : diagram.nodes()) {
            node(node, byId, picture);
        }
        overlaps(
                diagram.nodes().stream().filter(node -> node.role() == Role.BOX).toList(), around(diagram.nodes()));
        for (PlacedEdge edge : diagram.edges()) {
            end(edge, byId.get(edge.edge().source()), edge.route().get(0));
            end(
                    edge,
                    byId.get(edge.edge().target()),
                    edge.route().get(edge.route().size() - 1));
            edge.labels().forEach(label -> edgeLabel(edge, label, picture));
        }
        findings.addAll(new EdgeCheck(diagram, byId, measure).findings());
    }

    private void node(PlacedNode node, Map<String, PlacedNode> byId, Rect picture) {
        String id = node.node().id();
        if (!picture.contains(node.bounds(), TOLERANCE)) {
            add(Kind.OUTSIDE_PICTURE, id, "", node.bounds().toString());
        }
        PlacedNode parent = byId.get(node.parent());
        if (parent != null && node.role() != Role.BORDER && !parent.bounds().contains(node.bounds(), TOLERANCE)) {
            add(Kind.CHILD_OUTSIDE, id, parent.node().id(), node.bounds() + " not in " + parent.bounds());
        }
        if (node.label() != null && node.node().style().labelInside() && node.role() != Role.BORDER) {
            inside(id, node.bounds(), node.label(), Kind.LABEL_OUTSIDE);
            if (node.role() == Role.BOX && node.node().style().shape() == Shape.RECTANGLE) {
                legible(id, node.label(), node.node().style().fill());
            }
        }
    }

    /** The text must lie in its box, and each of its lines, measured anew, in the text's own bounds. */
    private void inside(String id, Rect box, TextBlock text, Kind kind) {
        if (text == null) {
            return;
        }
        if (!box.contains(text.bounds(), TOLERANCE)) {
            add(kind, id, "", text.bounds() + " not in " + box);
        }
        fits(id, text, kind);
    }

    /** @param ground nothing where the text stands on the ground of the picture, which is white */
    private void legible(String id, TextBlock text, Color ground) {
        if (text == null || text.lines().isEmpty()) {
            return;
        }
        double contrast = text.style().color().contrast(ground == null ? Color.WHITE : ground);
        if (contrast < LEAST_CONTRAST) {
            add(Kind.TEXT_ILLEGIBLE, id, "", "contrast of " + contrast);
        }
    }

    private void fits(String id, TextBlock text, Kind kind) {
        for (String line : text.lines()) {
            if (measure.width(line, text.style()) > text.bounds().width() + TOLERANCE) {
                add(
                        kind,
                        id,
                        "",
                        "'" + line + "' is wider than " + text.bounds().width());
            }
        }
        if (TextBlock.height(text.lines().size(), text.style()) > text.bounds().height() + TOLERANCE) {
            add(
                    kind,
                    id,
                    "",
                    text.lines().size() + " lines are higher than "
                            + text.bounds().height());
        }
    }

    /** Sweeps from left to right, so that large pictures are checked in reasonable time. */
    private void overlaps(List<PlacedNode> nodes, Map<String, Set<String>> around) {
        List<PlacedNode> sorted = new ArrayList<>(nodes);
        sorted.sort(Comparator.comparingDouble(node -> node.bounds().x()));
        List<PlacedNode> open = new ArrayList<>();
        for (PlacedNode node : sorted) {
            open.removeIf(other -> other.bounds().right() <= node.bounds().x());
            for (PlacedNode other : open) {
                boolean nested = around.get(node.node().id())
                                .contains(other.node().id())
                        || around.get(other.node().id()).contains(node.node().id());
                if (!nested
                        && node.bounds()
                                .shrunk(TOLERANCE / 2)
                                .overlaps(other.bounds().shrunk(TOLERANCE / 2))) {
                    add(Kind.NODES_OVERLAP, other.node().id(), node.node().id(), other.bounds() + " " + node.bounds());
                }
            }
            open.add(node);
        }
    }

    private static Map<String, Set<String>> around(List<PlacedNode> nodes) {
        Map<String, Set<String>> around = new HashMap<>();
        for (PlacedNode node : nodes) {
            Set<String> mine = new HashSet<>(around.getOrDefault(node.parent(), Set.of()));
            mine.add(node.parent());
            around.put(node.node().id(), mine);
        }
        return around;
    }

    private void end(PlacedEdge edge, PlacedNode node, Point end) {
        if (node == null || node.role() == Role.COMPARTMENT || node.role() == Role.LINE) {
            return;
        }
        Rect box = node.bounds();
        Shape shape = node.node().style().shape();
        boolean near = box.shrunk(-TOLERANCE - 1).contains(new Rect(end.x(), end.y(), 0, 0), 0);
        boolean deep = switch (shape) {
            case ELLIPSE, DOT, LOZENGE -> false;
            default -> box.shrunk(TOLERANCE + 1).contains(new Rect(end.x(), end.y(), 0, 0), 0);
        };
        if (!near || deep) {
            add(Kind.EDGE_END_OFF_BORDER, edge.edge().id(), node.node().id(), end + " of " + box);
        }
    }

    private void edgeLabel(PlacedEdge edge, TextBlock label, Rect picture) {
        fits(edge.edge().id(), label, Kind.LABEL_OUTSIDE);
        if (!picture.contains(label.bounds(), TOLERANCE)) {
            add(Kind.OUTSIDE_PICTURE, edge.edge().id(), "", label.bounds().toString());
        }
    }

    private void table(PlacedTable table) {
        for (PlacedColumn column : table.columns()) {
            fits(column.column().id(), column.title(), Kind.TEXT_OUTSIDE_CELL);
            Rect title = column.title().bounds();
            Rect header = column.header();
            Rect shown = table.rotated()
                    ? new Rect(
                            title.centerX() - title.height() / 2,
                            title.centerY() - title.width() / 2,
                            title.height(),
                            title.width())
                    : title;
            if (!header.contains(shown, TOLERANCE)) {
                add(Kind.TEXT_OUTSIDE_CELL, column.column().id(), "", shown + " not in " + header);
            }
        }
        for (PlacedRow row : table.rows()) {
            inside(row.row().id(), row.header(), row.title(), Kind.TEXT_OUTSIDE_CELL);
            legible(row.row().id(), row.title(), null);
        }
        for (PlacedCell cell : table.cells()) {
            String id = cell.cell().row() + "/" + cell.cell().column();
            inside(id, cell.bounds(), cell.text(), Kind.TEXT_OUTSIDE_CELL);
            legible(id, cell.text(), cell.cell().paint().background());
        }
    }
}
