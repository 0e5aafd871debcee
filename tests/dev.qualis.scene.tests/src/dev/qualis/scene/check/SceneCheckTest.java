package dev.qualis.scene.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.check.Finding.Kind;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The checks must see what they are for. */
class SceneCheckTest {
    private static final Rect LEFT = new Rect(0, 0, 80, 40);
    private static final Rect MIDDLE = new Rect(150, 0, 80, 40);
    private static final Rect RIGHT = new Rect(300, 0, 80, 40);

    @Test
    void seesNodesThatOverlap() {
        assertEquals(List.of(Kind.NODES_OVERLAP), kinds(picture(LEFT, LEFT.moved(70, 30), RIGHT, List.of())));
    }

    @Test
    void seesAnEdgeThroughANode() {
        List<Point> route = List.of(new Point(80, 20), new Point(300, 20));
        assertEquals(List.of(Kind.EDGE_THROUGH_NODE), kinds(picture(LEFT, MIDDLE, RIGHT, route)));
    }

    @Test
    void seesAnEdgeThatEndsInTheAir() {
        List<Point> route = List.of(new Point(80, 20), new Point(110, 60), new Point(290, 60));
        assertEquals(List.of(Kind.EDGE_END_OFF_BORDER), kinds(picture(LEFT, MIDDLE, RIGHT, route)));
    }

    @Test
    void seesAnEdgeThatEndsInsideANode() {
        List<Point> route = List.of(new Point(80, 20), new Point(110, 60), new Point(340, 60), new Point(340, 20));
        assertEquals(List.of(Kind.EDGE_END_OFF_BORDER), kinds(picture(LEFT, MIDDLE, RIGHT, route)));
    }

    @Test
    void seesATextThatRunsOutOfItsBox() {
        assertEquals(List.of(Kind.LABEL_OUTSIDE), kinds(picture(LEFT, MIDDLE, new Rect(300, 0, 20, 40), List.of())));
    }

    @Test
    void seesANodeOutsideThePicture() {
        assertEquals(List.of(Kind.OUTSIDE_PICTURE), kinds(picture(LEFT, MIDDLE, RIGHT.moved(300, 0), List.of())));
    }

    @Test
    void isContentWithACleanPicture() {
        List<Point> route = List.of(
                new Point(80, 20), new Point(110, 20), new Point(110, 60), new Point(340, 60), new Point(340, 40));
        assertEquals(List.of(), kinds(picture(LEFT, MIDDLE, RIGHT, route)));
    }

    private static List<Kind> kinds(PlacedDiagram diagram) {
        return SceneCheck.of(diagram, new TextMeasure()).stream()
                .map(Finding::kind)
                .toList();
    }

    private static PlacedDiagram picture(Rect a, Rect b, Rect c, List<Point> route) {
        Edge edge = SampleScenes.edge("a", "c", "");
        List<PlacedNode> nodes = List.of(placed("a", a), placed("b", b), placed("c", c));
        DiagramScene scene = new DiagramScene(
                SceneHead.of("d", "d"),
                LayoutChoice.AUTOMATIC,
                nodes.stream().map(PlacedNode::node).toList(),
                List.of(edge));
        List<PlacedEdge> edges = route.isEmpty() ? List.of() : List.of(new PlacedEdge(edge, route, List.of()));
        return new PlacedDiagram(scene, 400, 100, nodes, edges);
    }

    private static PlacedNode placed(String id, Rect bounds) {
        Node node = SampleScenes.box(id, "质量");
        Rect text = new Rect(bounds.x() + 10, bounds.y() + 10, 24, 20);
        return new PlacedNode(
                node,
                "",
                Role.BOX,
                bounds,
                new TextBlock(List.of("质量"), node.label().style(), text, Alignment.LEFT),
                0);
    }
}
