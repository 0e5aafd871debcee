package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.Arrangement;
import dev.qualis.scene.ChartScene;
import dev.qualis.scene.DiagramScene;
import dev.qualis.scene.Node;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final Path EXPECTED = Path.of("expected");

    private final Map<String, Example> read = new HashMap<>();

    private final TextMeasure measure = new TextMeasure();

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
                assertEquals(List.of(), flaws(scene), name);
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

    private List<Finding> flaws(Scene scene) {
        return switch (scene) {
            case DiagramScene diagram -> SceneCheck.of(new DiagramLayout(measure).place(diagram), measure);
            case TableScene table -> SceneCheck.of(new TableLayout(measure).place(table), measure);
            case TreeScene tree -> SceneCheck.of(new TreeLayout(measure).place(tree), measure);
            case ChartScene chart -> throw new AssertionError("no viewpoint makes charts");
        };
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void showsTheSameElementsLabelsMappingsAndColours(String example, String representation) throws IOException {
        Map<String, Scene> scenes = example(example).draw(representation, Language.ZH, Set.of(), Set.of());
        assertMatches(example + "/" + representation + ".zh.json", SceneJson.write(new ArrayList<>(scenes.values())));
    }

    @Test
    void paintsTheOrganisationChartAsBefore() throws IOException {
        for (String example : List.of("hengxin", "minimal")) {
            for (Language language : List.of(Language.ZH, Language.EN)) {
                Scene scene = example(example).draw("OrganisationChart", language);
                assertMatches(example + "/OrganisationChart." + language.getLiteral() + ".svg", svg(scene));
            }
        }
    }

    @Test
    void paintsTheRaciMatrixAsBefore() throws IOException {
        Scene scene = example("hengxin").draw("RaciMatrix", Language.EN);
        assertMatches("hengxin/RaciMatrix.en.svg", svg(scene));
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
    void layersAndFiltersOfTheChartDrawWithoutAFlaw() throws IOException {
        Example project = example("hengxin");
        Scene bodies = project.draw("OrganisationChart", Language.ZH, Set.of("OC_Bodies", "OC_DottedLines"), Set.of())
                .values()
                .iterator()
                .next();
        Scene heads = project.draw(
                        "OrganisationChart", Language.ZH, Set.of(), Set.of("OC_HideStaff", "OC_HideDepartments"))
                .values()
                .iterator()
                .next();
        for (Scene scene : List.of(bodies, heads)) {
            assertEquals(List.of(), scene.head().warnings());
            assertEquals(List.of(), flaws(scene));
        }
        assertTrue(SceneJson.write(List.of(bodies)).contains("\"OC_Body\""));
        assertFalse(SceneJson.write(List.of(heads)).contains("\"OC_Department\""));
        assertFalse(SceneJson.write(List.of(heads)).contains("\"OC_StaffPosition\""));
        assertFalse(SceneJson.write(List.of(heads)).contains("\"OC_WideDepartment\""));
    }

    @Test
    void namesOfHoldersAreALayer() throws IOException {
        Example project = example("hengxin");
        String named = SceneJson.write(List.of(project.draw("OrganisationChart", Language.EN)));
        String bare = SceneJson.write(
                List.of(project.draw("OrganisationChart", Language.EN, Set.of(), Set.of(), Set.of("OC_Holders"))
                        .values()
                        .iterator()
                        .next()));
        assertTrue(named.contains("Chief Quality Officer\\nChen Gang"));
        assertFalse(bare.contains("Officer\\nChen Gang"));
        assertTrue(bare.contains("\"Chief Quality Officer\""));
    }

    @Test
    void authoritiesAreALayer() throws IOException {
        Scene scene = example("hengxin")
                .draw("OrganisationChart", Language.EN, Set.of("OC_Authorities"), Set.of(), Set.of("OC_Holders"))
                .values()
                .iterator()
                .next();
        assertTrue(SceneJson.write(List.of(scene))
                .contains("Chief Quality Officer, Chen Gang [Veto, Appraisal, Penalty, Reward, Recommendation]"));
        assertEquals(List.of(), flaws(scene));
    }

    @Test
    void twoAccountablesOrNoneStandOut() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            position X "甲" | "X"
            position Y "乙" | "Y"
            process Both "两个" | "Both" { owner X raci { A X, Y } }
            process Nobody "没有" | "Nobody" { owner X raci { R Y } }
            process Fine "正好" | "Fine" { owner X raci { A X R Y } }
            """);
        TableScene table = (TableScene) project.draw("RaciMatrix", Language.EN);
        assertEquals(
                List.of("Both (2 A)", "Nobody (no A)", "Fine"),
                table.rows().stream().map(row -> row.label().text()).toList());
        assertEquals(
                List.of("A #fde6b5", "A #fde6b5", "R #79a3cf", "A #17406c", "R #79a3cf"),
                table.cells().stream()
                        .map(cell -> cell.label().text() + " "
                                + cell.paint().background().hex())
                        .toList());
    }

    @Test
    void rulesFindWhatTheTextEditorFinds() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            position X "甲" | "X" reports to Y
            position Y "乙" | "Y" reports to X
            process Both "两个" | "Both" { raci { A X, Y } }
            """);
        assertEquals(
                List.of(
                        "Position 'X' reports to itself.",
                        "Position 'Y' reports to itself.",
                        "Process 'Both' has no owner.",
                        "Process 'Both' has nobody responsible.",
                        "Process 'Both' has several accountable positions."),
                project.violations(Language.EN).stream()
                        .map(violation -> violation.message())
                        .sorted()
                        .toList());
    }

    @Test
    void rulesFindWhatIsWrongWithGoalsPlansRisksAndVetoes() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            position X "甲" | "X" { authority veto }
            strategy S "战略" | "Strategy" for 2026..2030 {
                goal G "目标" | "Goal" from 10 ppm in 2027 to 5 % by 2026 { 2026: 8 ppm 2026: 7 ppm }
                risk R "风险" | "Risk" likelihood 7 impact 1
            }
            plan L "计划" | "Plan" for 2026 { action A "措施" | "Action" serves G { milestone 2027-03-31 "里程碑" | "Milestone" } }
            """);
        assertEquals(
                List.of(
                        "Goal 'Goal' does not end after its beginning.",
                        "Goal 'Goal' has two targets for one year.",
                        "Goal 'Goal' has values in different units.",
                        "Milestone 'Milestone' lies outside the period of its plan.",
                        "Position 'X' has a veto over nothing.",
                        "Risk 'Risk' is rated outside 1 to 5."),
                project.violations(Language.EN).stream()
                        .map(violation -> violation.message())
                        .sorted()
                        .toList());
    }

    @Test
    void overdueReviewsAndMissingObligationsStandOut() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en { model date 2026-11-20 }
            product A "甲" | "A" { markets CN, EU }
            register R "登记册" | "Register" {
                obligation O "召回" | "Recall" { source law "法" | "Act" in CN topics recall applies to A
                    reviewed on 2025-01-10 every 12 months status compliant }
            }
            """);
        TableScene table = (TableScene) project.draw("ComplianceCoverage", Language.EN);
        List<String> cells = table.cells().stream()
                .filter(cell -> cell.row().startsWith("CC_Product"))
                .map(cell -> cell.column() + " " + cell.label().text() + " "
                        + cell.paint().background().hex())
                .toList();
        assertEquals(List.of("CC_Market:CN 1\nOverdue: Recall #fde6b5", "CC_Market:EU missing #f8dbd7"), cells);
    }

    @Test
    void risksThatAreNotRatedHaveALineAndAColumn() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            risk A "甲" | "A" likelihood 3 impact 5
            risk B "乙" | "B" likelihood 2
            opportunity C "丙" | "C" likelihood 1 impact 1
            """);
        TableScene table = (TableScene) project.draw("RiskMatrix", Language.EN);
        assertEquals(6, table.rows().size());
        assertEquals(6, table.columns().size());
        assertEquals(
                List.of("RK_VeryHigh – A", "RK_Unrated – B", "RK_Low – C (opportunity)"),
                table.cells().stream()
                        .filter(cell -> !cell.label().text().isEmpty())
                        .map(cell -> cell.mapping() + " " + cell.label().text())
                        .toList());
    }

    @Test
    void layersShowTheSameAsBefore() throws IOException {
        Map<String, Scene> map = example("hengxin")
                .draw("ProcessMap", Language.ZH, Set.of("PM_Metrics", "PM_Risks", "PM_Gates"), Set.of());
        assertMatches("hengxin/ProcessMap.layers.zh.json", SceneJson.write(new ArrayList<>(map.values())));
        Map<String, Scene> cascade = example("hengxin")
                .draw("StrategyCascade", Language.ZH, Set.of("SC_Initiatives"), Set.of("SC_OpenMilestones"));
        assertMatches("hengxin/StrategyCascade.layers.zh.json", SceneJson.write(new ArrayList<>(cascade.values())));
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

    private static void assertMatches(String file, String actual) throws IOException {
        Path path = EXPECTED.resolve(file);
        if ("renew".equals(System.getProperty("qualis.golden"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual);
        }
        assertTrue(Files.exists(path), () -> path + " is missing; renew it with -Dqualis.golden=renew");
        assertEquals(Files.readString(path).replace("\r\n", "\n"), actual, path.toString());
    }
}
