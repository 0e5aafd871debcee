package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import dev.qualis.scene.Scene;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every representation of projects from small to large: nothing overlaps, is clipped or runs out of its box. */
class GeneratedModelsTest {
    private final Flaws flaws = new Flaws();

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 300})
    void everyRepresentationIsDrawnWithoutAFlaw(int nodes) throws IOException {
        Example project = Example.of(GeneratedModel.of(nodes));
        for (String representation : new QualityViewpoint().representations()) {
            Scene scene = project.draw(representation, Language.EN);
            assertEquals(List.of(), scene.head().warnings(), representation);
            assertEquals(List.of(), flaws.of(scene), representation);
        }
    }

    @Test
    void diagramsOfTwoThousandNodesAreDrawnWithoutAFlaw() throws IOException {
        Example project = Example.of(GeneratedModel.of(2000));
        for (String representation : List.of("StrategyCascade", "ProcessCoverageMap")) {
            DiagramScene scene = (DiagramScene) project.draw(representation, Language.ZH);
            int nodes =
                    scene.nodes().stream().mapToInt(GeneratedModelsTest::count).sum();
            assertTrue(nodes >= 1500, representation + " has only " + nodes + " nodes");
            assertEquals(List.of(), scene.head().warnings(), representation);
            assertEquals(List.of(), flaws.of(scene), representation);
        }
    }

    private static int count(Node node) {
        return 1 + node.children().stream().mapToInt(GeneratedModelsTest::count).sum();
    }

    @Test
    void allLayersOfTheProcessMapTogetherAreDrawnWithoutAFlaw() throws IOException {
        Example project = Example.read("hengxin");
        Set<String> layers = Set.of("PM_Metrics", "PM_Risks", "PM_Gates");
        for (Language language : List.of(Language.ZH, Language.EN)) {
            Scene scene = project.draw("ProcessMap", language, layers, Set.of())
                    .values()
                    .iterator()
                    .next();
            assertEquals(List.of(), scene.head().warnings());
            assertEquals(List.of(), flaws.of(scene));
        }
    }
}
