package dev.qualis.viewpoint.mini;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.scene.ChartScene;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Scene;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TreeScene;
import dev.qualis.scene.check.Finding;
import dev.qualis.scene.check.SceneCheck;
import dev.qualis.scene.json.SceneJson;
import dev.qualis.scene.layout.DiagramLayout;
import dev.qualis.scene.layout.TableLayout;
import dev.qualis.scene.layout.TreeLayout;
import dev.qualis.scene.svg.SvgOptions;
import dev.qualis.scene.svg.SvgWriter;
import dev.qualis.scene.text.TextMeasure;
import dev.qualis.testing.Golden;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.EvaluationOptions;
import dev.qualis.viewpoint.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample that real Sirius accepts, drawn without it. */
class MiniPicturesTest {
    private static final EvaluationOptions CHINESE =
            EvaluationOptions.defaults().withLanguage("zh-CN");

    private final TextMeasure measure = new TextMeasure();

    @ParameterizedTest
    @ValueSource(strings = {"ProcessMap", "RACI", "Docs", "ProcessTree"})
    void drawsEveryRepresentation(String name) throws IOException {
        Scene scene = evaluate(name);
        Golden.assertMatches("mini/" + name + ".svg", new SvgWriter(measure).write(scene, SvgOptions.plain()));
        assertEquals(List.of(), flaws(scene));
    }

    @Test
    void tellsWhatIsOnEveryRepresentation() throws IOException {
        MiniSession session = MiniSession.load();
        Evaluation evaluation = session.evaluation();
        List<Scene> scenes = new ArrayList<>();
        session.group()
                .representations()
                .forEach(representation ->
                        scenes.add(evaluation.evaluate(representation.head().name(), session.model(), CHINESE)));
        Golden.assertMatches("mini/scenes.json", SceneJson.write(scenes));
    }

    @Test
    void theDescriptionIsUnderstoodCompletely() throws IOException {
        assertEquals(List.of(), MiniSession.load().evaluation().warnings());
    }

    @Test
    void thePictureThatIsNotDrawnIsWarnedOf() throws IOException {
        List<String> messages = evaluate("ProcessMap").head().warnings().stream()
                .map(warning -> warning.element().name() + ": " + warning.message())
                .toList();
        assertTrue(
                messages.stream().allMatch(message -> message.matches("/spike.app/icons/\\w+.\\w+: 没有这张图片；.*")),
                messages.toString());
        assertEquals(2, messages.size(), "a node's and a mark's");
    }

    @Test
    void thePictureCanBeMadeOfTheModel() throws IOException {
        MiniSession session = MiniSession.load();
        assertEquals(List.of(session.model()), session.evaluation().roots("ProcessMap"));
    }

    @Test
    void processesWithoutOwnerViolateTheRule() throws IOException {
        List<Violation> violations = MiniSession.load().evaluation().validate();
        Violation last = violations.get(violations.size() - 1);
        assertEquals(8, violations.size());
        assertEquals("owner", last.rule());
        assertEquals("WARNING", last.level());
        assertEquals("Process 'Delivery and after-sales service' has no owner.", last.message());
    }

    private static Scene evaluate(String name) throws IOException {
        MiniSession session = MiniSession.load();
        return session.evaluation().evaluate(name, session.model(), CHINESE);
    }

    private List<Finding> flaws(Scene scene) {
        return switch (scene) {
            case DiagramScene diagram -> SceneCheck.of(new DiagramLayout(measure).place(diagram), measure);
            case TableScene table -> SceneCheck.of(new TableLayout(measure).place(table), measure);
            case TreeScene tree -> SceneCheck.of(new TreeLayout(measure).place(tree), measure);
            case ChartScene chart -> throw new AssertionError("no viewpoint makes charts");
        };
    }
}
