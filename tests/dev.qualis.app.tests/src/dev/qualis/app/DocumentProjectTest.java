package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.conformity.Conformity;
import dev.qualis.manual.ManualOptions;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Repository;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manual of the example with its pictures and charts. */
class DocumentProjectTest {
    private static OpenedProject project;
    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void document() {
        project = value(OpenProject.standalone(Language.EN).open(Repository.example("hengxin"), Progress.NONE));
        files = new DocumentProject(new DrawProject())
                .document(project, new ManualOptions(false, false), Progress.NONE)
                .files();
    }

    private static String page(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    @Test
    void chartsOfAnElementStandInItsSection() {
        String page = page("zh/strategy.html");
        int section = page.indexOf("<section id=\"HalveFieldFailures\"");
        int chart = page.indexOf("<figure id=\"picture-MetricTrajectory.HalveFieldFailures.1\"");
        assertTrue(0 < section && section < chart && chart < page.indexOf("<section", section + 1));
        assertTrue(page("en/sustainability.html").contains("id=\"picture-SustainabilityTrajectory.CarbonTarget.1\""));
        assertTrue(page("en/metrics.html").contains("id=\"picture-MetricTrajectory.NetPromoterScore."));
    }

    @Test
    void chartsOfTheWholeStandBeforeTheElementsOfTheirChapter() {
        String page = page("en/economics.html");
        int chart = page.indexOf("<figure id=\"picture-CostOfQualityChart\"");
        assertTrue(0 < chart && chart < page.indexOf("<section"));
        assertTrue(page("en/sustainability.html").contains("id=\"picture-GreenhouseGasChart."));
        assertTrue(page("zh/conformity.html").contains("id=\"picture-ConformityRadar.CQOS.1\""));
        assertTrue(page("zh/conformity-5.html").contains("id=\"picture-ConformityRadar.ISO9001.5\""));
    }

    @Test
    void everyChartIsToldInTheLanguageOfItsPageAndSaysItsDataInATable() {
        assertTrue(page("zh/economics.html").contains(">预防成本、鉴定成本、内部失败成本、外部失败成本；2024 – 2027"));
        assertTrue(
                page("en/economics.html").contains(">Prevention, Appraisal, Internal failure, External failure; 2024"));
        for (String file : List.of("zh/economics.html", "en/economics.html", "en/metrics.html", "zh/conformity.html")) {
            List<String> figures = Pattern.compile("<figure id=\"picture-(\\w+)[.\"].*?</figure>", Pattern.DOTALL)
                    .matcher(page(file))
                    .results()
                    .filter(figure -> figure.group(1).matches(".*(Chart|Pareto|Trajectory|Radar)")
                            && !figure.group(1).equals("OrganisationChart"))
                    .map(MatchResult::group)
                    .toList();
            assertFalse(figures.isEmpty(), file);
            figures.forEach(figure -> assertTrue(
                    figure.contains("<details class=\"data\"><summary>") && figure.contains("<td class=\"value\""),
                    figure));
        }
        assertTrue(page("en/economics.html").contains("data-label=\"Prevention (CNY million)\">65.4</td>"));
    }

    /** Pages, pictures in two languages, charts and colours stand on one judgement. */
    @Test
    void theCompanyIsJudgedOnceForEachStandard() {
        assertEquals(project.index().standards().size(), Conformity.judgements(project.index()));
    }

    @Test
    void noPageGrowsBeyondWhatABrowserShowsAtOnce() {
        files.forEach((file, bytes) -> assertTrue(bytes.length < 1_000_000, file + " has " + bytes.length + " bytes"));
    }

    @Test
    void bothLanguagesHaveTheSamePages() {
        assertEquals(
                files.keySet().stream().filter(file -> file.startsWith("zh/")).count(),
                files.keySet().stream().filter(file -> file.startsWith("en/")).count());
    }
}
