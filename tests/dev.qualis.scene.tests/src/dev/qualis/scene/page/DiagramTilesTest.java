package dev.qualis.scene.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.SampleScenes;
import dev.qualis.scene.layout.DiagramLayout;
import dev.qualis.scene.layout.PlacedDiagram;
import dev.qualis.scene.layout.PlacedEdge;
import dev.qualis.scene.layout.PlacedNode;
import dev.qualis.scene.layout.Point;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.text.TextMeasure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramTilesTest {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 450;

    private final TextMeasure measure = new TextMeasure();

    static Stream<DiagramScene> scenes() {
        return Stream.of(SampleScenes.organisation(150), SampleScenes.organisation(800), SampleScenes.flow(200, 3));
    }

    private PlacedDiagram place(DiagramScene scene) {
        return new DiagramLayout(measure).place(scene);
    }

    @Test
    void leavesADiagramThatFitsAsItIs() {
        PlacedDiagram diagram = place(SampleScenes.organisation(6));
        assertEquals(List.of(diagram), DiagramTiles.split(diagram, diagram.width(), diagram.height()));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void showsEveryNodeAndKeepsEverythingInside(DiagramScene scene) {
        PlacedDiagram diagram = place(scene);
        Set<String> seen = new HashSet<>();
        for (PlacedDiagram tile : DiagramTiles.split(diagram, WIDTH, HEIGHT)) {
            assertTrue(tile.width() <= WIDTH + 0.01 && tile.height() <= HEIGHT + 0.01, tile.width() + " wide");
            Rect all = new Rect(0, 0, tile.width(), tile.height());
            for (PlacedNode node : tile.nodes()) {
                seen.add(node.node().id());
                assertTrue(all.contains(node.bounds(), 0.01), node.node().id() + " " + node.bounds());
                assertTrue(
                        node.label() == null
                                || !node.node().style().labelInside()
                                || all.contains(node.label().bounds(), 1),
                        node.node().id() + " " + node.label());
            }
            for (PlacedEdge edge : tile.edges()) {
                for (Point point : edge.route()) {
                    assertTrue(
                            all.contains(new Rect(point.x(), point.y(), 0, 0), 0.01),
                            edge.edge().id());
                }
            }
        }
        assertEquals(diagram.nodes().size(), seen.size());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void cutsBetweenTheLeavesAndNotThroughThem(DiagramScene scene) {
        PlacedDiagram diagram = place(scene);
        Map<String, Rect> whole = new HashMap<>();
        Set<String> outer = new HashSet<>();
        diagram.nodes().forEach(node -> whole.put(node.node().id(), node.bounds()));
        diagram.nodes().forEach(node -> outer.add(node.parent()));
        long leaves = 0;
        long cut = 0;
        for (PlacedDiagram tile : DiagramTiles.split(diagram, WIDTH, HEIGHT)) {
            for (PlacedNode node : tile.nodes()) {
                if (!outer.contains(node.node().id())) {
                    Rect all = whole.get(node.node().id());
                    leaves++;
                    cut += Math.abs(all.width() - node.bounds().width()) > 0.01
                                    || Math.abs(all.height() - node.bounds().height()) > 0.01
                            ? 1
                            : 0;
                }
            }
        }
        assertTrue(cut * 50 <= leaves, cut + " of " + leaves + " cut");
    }
}
