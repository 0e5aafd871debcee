package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.app.chart.ChartKind;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.ChartScene;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The charts of the example; {@code -Dqualis.golden=renew} writes what is expected anew. */
class ChartsTest {
    private static OpenedProject hengxin;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        hengxin = value(OpenProject.standalone(Language.EN).open(Repository.example("hengxin"), Progress.NONE));
    }

    private static List<Drawing> draw(OpenedProject project, Language language, String... ids) {
        DrawingChoice choice = DrawingChoice.of(List.of(ids));
        return value(new DrawProject().draw(project, choice, language, Progress.NONE));
    }

    @ParameterizedTest
    @EnumSource
    void chartsShowTheDataOfTheExample(ChartKind kind) throws IOException {
        List<Drawing> charts = draw(hengxin, Language.ZH, kind.id());
        DrawingWriter writer = new DrawingWriter();
        Golden.assertMatches("charts/" + kind.id() + ".zh.json", writer.json(charts));
        Golden.assertMatches("charts/" + kind.id() + ".zh.svg", writer.svg(charts.getFirst()));
        Golden.assertMatches(
                "charts/" + kind.id() + ".en.svg",
                writer.svg(draw(hengxin, Language.EN, kind.id()).getFirst()));
    }

    @Test
    void aParetoRisesToTheWhole() {
        ChartScene chart = assertInstanceOf(
                ChartScene.class,
                draw(hengxin, Language.EN, "LossPareto").getFirst().scene());
        List<Double> shares = chart.of(ChartScene.Look.SHARE).getFirst().values().stream()
                .map(share -> share.orElseThrow().doubleValue())
                .toList();
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1, shares.getLast(), 1e-9);
    }

    @Test
    void chartsAreDrawnBesideWhatTheViewpointDescribes() {
        List<String> kinds = draw(hengxin, Language.EN, "LossPareto", "CostOfQuality").stream()
                .map(Drawing::kind)
                .distinct()
                .toList();
        assertEquals(List.of("CostOfQuality", "LossPareto"), kinds);
    }

    @Test
    void anEmptyModelCostsAWarningWhereAChartIsAskedForAndNothingOtherwise() throws IOException {
        Path file = folder.resolve("empty.qms");
        Files.writeString(file, "// nothing yet\n");
        OpenedProject empty = value(OpenProject.standalone(Language.EN).open(file, Progress.NONE));
        String[] ids = Stream.of(ChartKind.values()).map(ChartKind::id).toArray(String[]::new);
        List<Drawing> asked = draw(empty, Language.EN, ids);
        assertEquals(ids.length, asked.size());
        assertTrue(asked.stream()
                .allMatch(chart -> chart.isEmpty()
                        && chart.scene().head().warnings().size() == 1
                        && !new DrawingWriter().svg(chart).isEmpty()));
        List<Drawing> all = value(new DrawProject().draw(empty, DrawingChoice.ALL, Language.EN, Progress.NONE));
        assertTrue(all.stream().noneMatch(drawing -> drawing.scene() instanceof ChartScene));
        assertTrue(pptx("empty", asked).length > 0);
    }

    @Test
    void slidesWithChartsAreTheSameEachTime() {
        List<Drawing> charts = draw(hengxin, Language.EN, "CostOfQualityChart", "LossPareto");
        assertArrayEquals(pptx("Charts", charts), pptx("Charts", charts));
    }

    private static List<String> of(String root, String... ids) {
        DrawingChoice choice = new DrawingChoice(List.of(ids), Set.of(), Set.of(), Set.of(), root);
        return value(new DrawProject().draw(hengxin, choice, Language.EN, Progress.NONE)).stream()
                .map(Drawing::title)
                .toList();
    }

    @Test
    void aChartCanBeOfOneElement() {
        assertEquals(
                List.of("Metrics against targets: Halve field failures (Field failure rate)"),
                of("FieldFailureRate", "MetricTrajectory"));
        assertEquals(of("FieldFailureRate", "MetricTrajectory"), of("HalveFieldFailures", "MetricTrajectory"));
        assertEquals(6, of("QualityStrategy2030", "MetricTrajectory").size());
        assertEquals(3, of("CQO", "MetricTrajectory").size());
        assertEquals(List.of("Conformity by section: ISO9001 72%"), of("ISO9001", "ConformityRadar"));
        assertEquals(1, of("CarbonTarget", "SustainabilityTrajectory").size());
    }

    @Test
    void aMetricOfASingleProcessIsDrawnWhereItIsAskedFor() {
        assertEquals(
                List.of("Metrics against targets: Omissions in contract review"),
                of("ContractReviewOmissions", "MetricTrajectory"));
        assertTrue(draw(hengxin, Language.EN, "MetricTrajectory").stream()
                .noneMatch(chart -> chart.title().contains("Omissions in contract review")));
    }

    private static Refusal refused(DrawingChoice choice) {
        return assertInstanceOf(
                        Outcome.Refused.class, new DrawProject().draw(hengxin, choice, Language.EN, Progress.NONE))
                .refusal();
    }

    @Test
    void anElementThatNoChartIsOfIsRefusedWithThoseThatAre() {
        DrawingChoice wrong = new DrawingChoice(List.of("LossPareto"), Set.of(), Set.of(), Set.of(), "GM");
        assertEquals(new Refusal.UnknownElement("GM", List.of("LossAnalysis2025", "LossAnalysis2026")), refused(wrong));
    }

    @Test
    void chartsHaveNeitherLayersNorFilters() {
        List<String> pareto = List.of("LossPareto");
        assertEquals(
                new Refusal.UnknownLayer("PM_Risks", List.of()),
                refused(new DrawingChoice(pareto, Set.of("PM_Risks"), Set.of(), Set.of(), "")));
        assertEquals(
                new Refusal.UnknownFilter("PM_HideSteps", List.of()),
                refused(new DrawingChoice(pareto, Set.of(), Set.of(), Set.of("PM_HideSteps"), "")));
    }

    @Test
    void everyStandardThatIsUsedHasARadarThatPromisesNotMoreThanTheAssessment() {
        List<String> titles = draw(hengxin, Language.ZH, "ConformityRadar").stream()
                .map(Drawing::title)
                .toList();
        assertEquals(
                List.of("CQOS 98%", "ISO14001 77%", "ISO37301 75%", "ISO45001 70%", "ISO9001 72%"),
                titles.stream()
                        .map(title -> title.substring(title.indexOf('：') + 1))
                        .toList());
    }

    private static byte[] pptx(String title, List<Drawing> drawings) {
        DrawingWriter writer = new DrawingWriter();
        return writer.pptx(
                title, Language.EN, drawings.stream().map(writer::place).toList());
    }
}
