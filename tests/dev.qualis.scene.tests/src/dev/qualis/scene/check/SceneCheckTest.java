package dev.qualis.scene.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.scene.Color;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.Label;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.scene.Node;
import dev.qualis.scene.NodeStyle.Alignment;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TextStyle;
import dev.qualis.scene.check.Finding.Kind;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.PlacedNode.Role;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TableLayout;
import dev.qualis.scene.layout.TextBlock;
import dev.qualis.scene.text.TextMeasure;
import java.util.List;
import java.util.stream.Stream;
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
    void seesALabelOfAnEdgeOverANode() {
        assertEquals(List.of(Kind.EDGE_LABEL_OVER_NODE), kinds(labelled(new Rect(160, 30, 24, 20))));
        assertEquals(List.of(), kinds(labelled(new Rect(160, 45, 24, 20))));
    }

    @Test
    void seesLabelsOfEdgesOnEachOther() {
        Rect place = new Rect(240, 60, 24, 20);
        assertEquals(List.of(Kind.LABELS_OVERLAP), kinds(labelled(place, place.moved(10, 5))));
        assertEquals(List.of(), kinds(labelled(place, place.moved(0, 20))));
    }

    @Test
    void seesAnEdgeThroughTheTitleOfAContainerThatItOnlyPasses() {
        PlacedNode outer = placed("outer", new Rect(150, 0, 80, 80));
        PlacedNode inner = placed("inner", new Rect(160, 35, 60, 40));
        List<PlacedNode> nodes = List.of(
                placed("a", LEFT),
                placed("c", RIGHT),
                outer,
                new PlacedNode(inner.node(), "outer", Role.BOX, inner.bounds(), inner.label(), 1));
        Edge edge = SampleScenes.edge("a", "c", "");
        List<Point> through = List.of(new Point(80, 20), new Point(300, 20));
        List<Point> above = List.of(new Point(80, 5), new Point(300, 5));
        assertEquals(List.of(Kind.EDGE_THROUGH_TITLE), kinds(diagram(nodes, new PlacedEdge(edge, through, List.of()))));
        assertEquals(List.of(), kinds(diagram(nodes, new PlacedEdge(edge, above, List.of()))));
    }

    @Test
    void seesWordsInNearlyTheColourOfTheirGround() {
        assertEquals(List.of(Kind.TEXT_ILLEGIBLE), kinds(cell(new Color(23, 64, 108))));
        assertEquals(List.of(), kinds(cell(Color.WHITE)));
    }

    private static List<Finding> cell(Color ink) {
        TextStyle style = new TextStyle(8, false, false, false, false, ink);
        SemanticElement element = new SemanticElement("e", "e");
        TableScene scene = new TableScene(
                SceneHead.of("t", "t"),
                TableScene.Kind.CROSS,
                0,
                List.of(new TableScene.Row(
                        "r", "R", element, new Label("r", TextStyle.DEFAULT), TableScene.Paint.OPEN, List.of())),
                List.of(new TableScene.Column(
                        "c", "C", element, new Label("c", TextStyle.DEFAULT), TableScene.Paint.OPEN, 0)),
                List.of(new TableScene.Cell(
                        "r",
                        "c",
                        "X",
                        element,
                        new Label("否决", style),
                        new TableScene.Paint(style, new Color(23, 64, 108)))));
        TextMeasure measure = new TextMeasure();
        return SceneCheck.of(new TableLayout(measure).place(scene), measure);
    }

    private static List<Kind> kinds(List<Finding> findings) {
        return findings.stream().map(Finding::kind).toList();
    }

    private static PlacedDiagram labelled(Rect... labels) {
        Edge edge = SampleScenes.edge("a", "c", "");
        List<Point> route = List.of(
                new Point(80, 20), new Point(110, 20), new Point(110, 60), new Point(340, 60), new Point(340, 40));
        List<TextBlock> texts = Stream.of(labels)
                .map(bounds -> new TextBlock(List.of("质量"), TextStyle.DEFAULT, bounds, Alignment.LEFT))
                .toList();
        return diagram(
                List.of(placed("a", LEFT), placed("b", MIDDLE), placed("c", RIGHT)),
                new PlacedEdge(edge, route, texts));
    }

    private static PlacedDiagram diagram(List<PlacedNode> nodes, PlacedEdge edge) {
        DiagramScene scene = new DiagramScene(
                SceneHead.of("d", "d"),
                LayoutChoice.AUTOMATIC,
                nodes.stream().map(PlacedNode::node).toList(),
                List.of(edge.edge()));
        return new PlacedDiagram(scene, 400, 100, nodes, List.of(edge));
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
