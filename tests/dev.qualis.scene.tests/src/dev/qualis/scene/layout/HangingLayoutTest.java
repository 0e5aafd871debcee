package dev.qualis.scene.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

class HangingLayoutTest {
    private static final LayoutChoice BOUNDED = new LayoutChoice(
            "org.eclipse.elk.layered", Map.of("org.eclipse.elk.layered.layering.coffmanGraham.layerBound", "9"));

    private final TextMeasure measure = new TextMeasure();
    private final DiagramLayout layout = new DiagramLayout(measure);

    private static DiagramScene chart(int units, int linesOfTheOffice, LayoutChoice choice) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        nodes.add(SampleScenes.box("head", "总部"));
        for (int i = 0; i < units; i++) {
            nodes.add(SampleScenes.box("u" + i, "部门 Department " + i));
            edges.add(SampleScenes.edge("head", "u" + i, ""));
        }
        for (int i = 0; i < linesOfTheOffice; i++) {
            nodes.add(SampleScenes.box("p" + i, "产品线 Product line " + i));
            edges.add(SampleScenes.edge("u0", "p" + i, ""));
            edges.add(SampleScenes.edge("head", "p" + i, ""));
        }
        return new DiagramScene(SceneHead.of("d", "d"), choice, nodes, edges);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12, 60, 500, 2000})
    void chartsHaveNoFlaws(int units) {
        assertEquals(List.of(), SceneCheck.of(layout.place(chart(units, 3, BOUNDED)), measure));
    }

    @Test
    void manyUnitsStandInColumnsRatherThanInOneRow() {
        PlacedDiagram hanging = layout.place(chart(30, 0, BOUNDED));
        PlacedDiagram row = layout.place(chart(30, 0, LayoutChoice.AUTOMATIC));
        assertTrue(hanging.width() < row.width() / 3, hanging.width() + " and " + row.width());
        assertTrue(hanging.width() / hanging.height() < 3, hanging.width() + " x " + hanging.height());
    }

    @Test
    void drawsTheEdgeFromFurtherAboveToo() {
        PlacedDiagram placed = layout.place(chart(4, 2, BOUNDED));
        assertEquals(
                2,
                placed.edges().stream()
                        .filter(edge -> edge.edge().target().equals("p1"))
                        .count());
    }

    @Test
    void circlesAreLeftToTheUsualLayout() {
        DiagramScene scene = chart(3, 0, BOUNDED);
        List<Edge> edges = new ArrayList<>(scene.edges());
        edges.add(SampleScenes.edge("u0", "u1", ""));
        edges.add(SampleScenes.edge("u1", "u0", ""));
        DiagramScene circle = new DiagramScene(scene.head(), BOUNDED, scene.nodes(), edges);
        assertEquals(5, layout.place(circle).edges().size());
        assertEquals(List.of(), SceneCheck.of(layout.place(circle), measure));
    }
}
