package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import dev.qualis.app.chart.ChartKind;
import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.ChartScene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Golden.assertMatches("charts/" + kind.id() + ".en.svg",
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
        assertTrue(new DrawingWriter().pptx("empty", Language.EN, asked).length > 0);
    }

    @Test
    void slidesWithChartsAreTheSameEachTime() {
        List<Drawing> charts = draw(hengxin, Language.EN, "CostOfQualityChart", "LossPareto");
        assertArrayEquals(
                new DrawingWriter().pptx("Charts", Language.EN, charts),
                new DrawingWriter().pptx("Charts", Language.EN, charts));
    }
}
