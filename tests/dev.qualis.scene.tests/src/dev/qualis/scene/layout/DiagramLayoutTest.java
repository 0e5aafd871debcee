package dev.qualis.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.Arrangement;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Edge;
import dev.qualis.scene.LayoutChoice;
import dev.qualis.scene.Node;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.SceneHead;
import dev.qualis.scene.check.SceneCheck;
import dev.qualis.scene.text.TextMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiagramLayoutTest {
    private final TextMeasure measure = new TextMeasure();
    private final DiagramLayout layout = new DiagramLayout(measure);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 35, 100, 400, 1000, 2000})
    void organisationsHaveNoFlaws(int nodes) {
        assertEquals(List.of(), SceneCheck.of(layout.place(SampleScenes.organisation(nodes)), measure));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 10, 35, 100, 400, 1000, 2000})
    void flowsHaveNoFlaws(int nodes) {
        assertEquals(List.of(), SceneCheck.of(layout.place(SampleScenes.flow(nodes, nodes)), measure));
    }

    @Test
    void containersOfAllArrangementsHaveNoFlaws() {
        assertEquals(List.of(), SceneCheck.of(layout.place(SampleScenes.containers()), measure));
    }

    @Test
    void theSameSceneIsPlacedTheSameTwice() {
        DiagramScene scene = SampleScenes.organisation(60);
        assertEquals(layout.place(scene), new DiagramLayout(measure).place(scene));
    }

    @Test
    void anEdgeMayEndInTheMiddleOfAnEdge() {
        List<Node> nodes =
                List.of(SampleScenes.box("a", "需求"), SampleScenes.box("b", "设计"), SampleScenes.box("c", "备注"));
        Edge flow = SampleScenes.edge("a", "b", "");
        Edge remark = SampleScenes.edge("c", flow.id(), "见手册");
        PlacedDiagram placed = layout.place(diagram(nodes, List.of(remark, flow)));
        assertEquals(2, placed.edges().size());
        PlacedEdge drawn = placed.edges().getLast();
        assertEquals("c", drawn.edge().source());
        assertEquals(
                EdgeMeetings.middle(placed.edges().getFirst().route()),
                drawn.route().getLast());
        assertEquals("见手册", drawn.labels().getFirst().lines().getFirst());
    }

    @Test
    void edgesThatWaitForEachOtherAreLeftOut() {
        List<Node> nodes = List.of(SampleScenes.box("a", "需求"));
        Edge one = SampleScenes.edge("a", "e2", "");
        assertEquals(List.of(), layout.place(diagram(nodes, List.of(one))).edges());
    }

    @Test
    void aCircleIsOpenedAtTheFirstNode() {
        List<Node> nodes =
                List.of(SampleScenes.box("a", "需求"), SampleScenes.box("b", "设计"), SampleScenes.box("c", "交付"));
        List<Edge> edges = List.of(
                SampleScenes.edge("c", "a", "反馈"), SampleScenes.edge("a", "b", ""), SampleScenes.edge("b", "c", ""));
        PlacedDiagram placed = layout.place(diagram(nodes, edges));
        assertTrue(y(placed, "a") < y(placed, "b") && y(placed, "b") < y(placed, "c"));
        PlacedEdge back = placed.edges().get(0);
        assertEquals("反馈", back.labels().get(0).lines().get(0));
        assertEquals(List.of(), SceneCheck.of(placed, measure));
    }

    @Test
    void anEdgeToANodeThatIsNotThereIsLeftOut() {
        PlacedDiagram placed = layout.place(diagram(
                List.of(SampleScenes.box("a", "A"), SampleScenes.box("b", "B")),
                List.of(SampleScenes.edge("a", "x", ""), SampleScenes.edge("a", "b", ""))));
        assertEquals(1, placed.edges().size());
    }

    @Test
    void anEdgeFromANodeToItselfIsDrawn() {
        PlacedDiagram placed = layout.place(
                diagram(List.of(SampleScenes.box("a", "返工")), List.of(SampleScenes.edge("a", "a", "再来一次"))));
        assertEquals(1, placed.edges().size());
        assertTrue(placed.edges().get(0).route().size() > 2);
        assertEquals(List.of(), SceneCheck.of(placed, measure));
    }

    @Test
    void anEdgeBetweenContainersAndAcrossLevelsIsDrawn() {
        Node inner = SampleScenes.container("i", "内层", Arrangement.FREE, List.of(SampleScenes.box("x", "X")));
        Node outer = SampleScenes.container("o", "外层", Arrangement.FREE, List.of(inner, SampleScenes.box("y", "Y")));
        Node other = SampleScenes.container("p", "别处", Arrangement.LIST, List.of(SampleScenes.box("z", "Z")));
        PlacedDiagram placed = layout.place(diagram(
                List.of(outer, other),
                List.of(
                        SampleScenes.edge("x", "p", ""),
                        SampleScenes.edge("y", "i", ""),
                        SampleScenes.edge("o", "p", ""))));
        assertEquals(3, placed.edges().size());
        assertEquals(List.of(), SceneCheck.of(placed, measure));
    }

    @Test
    void borderNodesSitOnTheirOwnersBorder() {
        Node bare = SampleScenes.box("a", "过程");
        Node port = SampleScenes.box("port", "输入");
        Node owner = new Node(
                "a",
                bare.mapping(),
                bare.kind(),
                bare.element(),
                bare.label(),
                "",
                bare.style(),
                bare.preferredSize(),
                false,
                Arrangement.FREE,
                List.of(port),
                List.of(),
                List.of());
        PlacedDiagram placed = layout.place(
                diagram(List.of(owner, SampleScenes.box("b", "下一过程")), List.of(SampleScenes.edge("port", "b", ""))));
        Rect box = bounds(placed, "a");
        Rect border = bounds(placed, "port");
        assertTrue(box.shrunk(-border.width()).contains(border, 1), border + " of " + box);
        assertTrue(!box.shrunk(1).contains(border, 0), border + " of " + box);
        assertEquals(List.of(), SceneCheck.of(placed, measure));
    }

    @Test
    void theDescriptionDecidesTheDirection() {
        List<Node> nodes = List.of(SampleScenes.box("a", "A"), SampleScenes.box("b", "B"));
        List<Edge> edges = List.of(SampleScenes.edge("a", "b", ""));
        PlacedDiagram right = layout.place(new DiagramScene(
                SceneHead.of("d", "d"),
                new LayoutChoice("org.eclipse.elk.layered", Map.of("org.eclipse.elk.direction", "RIGHT")),
                nodes,
                edges));
        assertTrue(bounds(right, "a").right() < bounds(right, "b").x());
        PlacedDiagram down = layout.place(diagram(nodes, edges));
        assertTrue(bounds(down, "a").bottom() < bounds(down, "b").y());
    }

    @Test
    void treesMayBeLaidOutByTheTreeAlgorithm() {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            nodes.add(SampleScenes.box("n" + i, "目标 " + i));
            if (i > 0) {
                edges.add(SampleScenes.edge("n" + (i - 1) / 3, "n" + i, ""));
            }
        }
        PlacedDiagram placed = layout.place(new DiagramScene(
                SceneHead.of("d", "d"), new LayoutChoice("org.eclipse.elk.mrtree", Map.of()), nodes, edges));
        assertEquals(List.of(), SceneCheck.of(placed, measure));
    }

    @Test
    void anEmptyDiagramHasASize() {
        PlacedDiagram placed = layout.place(diagram(List.of(), List.of()));
        assertTrue(placed.width() > 0 && placed.height() > 0);
    }

    private static DiagramScene diagram(List<Node> nodes, List<Edge> edges) {
        return new DiagramScene(SceneHead.of("d", "d"), LayoutChoice.AUTOMATIC, nodes, edges);
    }

    private static Rect bounds(PlacedDiagram diagram, String id) {
        return diagram.nodes().stream()
                .filter(node -> node.node().id().equals(id))
                .findFirst()
                .orElseThrow()
                .bounds();
    }

    private static double y(PlacedDiagram diagram, String id) {
        return bounds(diagram, id).y();
    }
}
