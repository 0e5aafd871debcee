package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Arrangement;
import dev.qualis.scene.ChartScene;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.json.SceneJson;
import dev.qualis.scene.svg.SvgOptions;
import dev.qualis.scene.svg.SvgWriter;
import dev.qualis.scene.text.TextMeasure;
import dev.qualis.testing.Golden;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every representation of the examples, evaluated headless as the command line does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RepresentationsTest {
    private final Map<String, Example> read = new HashMap<>();

    private final TextMeasure measure = new TextMeasure();
    private final Flaws flaws = new Flaws();

    private Example example(String name) throws IOException {
        Example known = read.get(name);
        if (known == null) {
            known = Example.read(name);
            read.put(name, known);
        }
        return known;
    }

    static Stream<Arguments> drawings() {
        return Stream.of("hengxin", "minimal")
                .flatMap(example -> new QualityViewpoint()
                        .representations().stream().map(representation -> Arguments.of(example, representation)));
    }

    @Test
    void theReaderUnderstandsTheWholeDescription() throws IOException {
        assertEquals(List.of(), example("minimal").group().warnings());
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void isDrawnWithoutAWarningAndWithoutAFlaw(String example, String representation) throws IOException {
        Example project = example(example);
        for (Language language : List.of(Language.ZH, Language.EN)) {
            Map<String, Scene> scenes = project.draw(representation, language, Set.of(), Set.of());
            assertEquals(1, scenes.size(), "every representation is made on the project's file, once");
            scenes.forEach((name, scene) -> {
                assertEquals(List.of(), scene.head().warnings(), name);
                assertEquals(List.of(), flaws.of(scene), name);
                assertFalse(scene.head().title().isBlank());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void everyLabelSaysSomething(String example, String representation) throws IOException {
        for (Language language : List.of(Language.ZH, Language.EN)) {
            Scene scene = example(example).draw(representation, language);
            List<String> silent = new ArrayList<>();
            switch (scene) {
                case DiagramScene diagram -> diagram.nodes().forEach(node -> collectSilent(node, silent));
                case TableScene table -> {
                    table.rows().forEach(row -> collectSilent(row, silent));
                    table.columns().stream()
                            .filter(column -> column.label().text().isBlank())
                            .forEach(column -> silent.add(column.id()));
                }
                case TreeScene tree -> tree.items().forEach(item -> collectSilent(item, silent));
                case ChartScene chart -> throw new AssertionError("no viewpoint makes charts");
            }
            assertEquals(List.of(), silent);
        }
    }

    private static void collectSilent(Node node, List<String> silent) {
        if (node.label().text().isBlank() && node.arrangement() != Arrangement.COLUMN) {
            silent.add(node.id());
        }
        node.children().forEach(child -> collectSilent(child, silent));
    }

    private static void collectSilent(TableScene.Row row, List<String> silent) {
        if (row.label().text().isBlank()) {
            silent.add(row.id());
        }
        row.children().forEach(child -> collectSilent(child, silent));
    }

    private static void collectSilent(TreeScene.Item item, List<String> silent) {
        if (item.label().text().isBlank()) {
            silent.add(item.id());
        }
        item.children().forEach(child -> collectSilent(child, silent));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void showsTheSameElementsLabelsMappingsAndColours(String example, String representation) throws IOException {
        Map<String, Scene> scenes = example(example).draw(representation, Language.ZH, Set.of(), Set.of());
        Golden.assertMatches(
                example + "/" + representation + ".zh.json", SceneJson.write(new ArrayList<>(scenes.values())));
    }

    @Test
    void paintsTheOrganisationChartAsBefore() throws IOException {
        for (String example : List.of("hengxin", "minimal")) {
            for (Language language : List.of(Language.ZH, Language.EN)) {
                Scene scene = example(example).draw("OrganisationChart", language);
                Golden.assertMatches(example + "/OrganisationChart." + language.getLiteral() + ".svg", svg(scene));
            }
        }
    }

    @Test
    void paintsTheRaciMatrixAsBefore() throws IOException {
        Scene scene = example("hengxin").draw("RaciMatrix", Language.EN);
        Golden.assertMatches("hengxin/RaciMatrix.en.svg", svg(scene));
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        assertEquals(
                svg(Example.read("hengxin").draw("OrganisationChart", Language.ZH)),
                svg(Example.read("hengxin").draw("OrganisationChart", Language.ZH)));
    }

    private String svg(Scene scene) {
        return new SvgWriter(measure).write(scene, SvgOptions.plain().withHeading(true));
    }

    @Test
    void drawsAModelThatSaysNothing() throws IOException {
        Example project = Example.of("project P \"项目\" | \"Project\" language zh, en\n");
        for (String representation : new QualityViewpoint().representations()) {
            project.draw(representation, Language.ZH, Set.of(), Set.of()).forEach((name, scene) -> {
                assertEquals(List.of(), scene.head().warnings(), name);
                assertFalse(svg(scene).isEmpty());
            });
        }
    }
}
