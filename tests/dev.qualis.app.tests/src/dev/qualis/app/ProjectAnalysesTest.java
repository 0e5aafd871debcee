package dev.qualis.app;

import static dev.qualis.app.Outcomes.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.analysis.economics.PeriodCosts;
import dev.qualis.analysis.strategy.StrategyCascade;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.analysis.sustainability.TrajectoryPoint;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures that the authors of the example state in its comments, computed anew. */
class ProjectAnalysesTest {
    private static ProjectAnalyses hengxin;

    @TempDir
    private Path folder;

    @BeforeAll
    static void analyse() {
        hengxin = ProjectAnalyses.of(
                value(OpenProject.standalone(Language.EN).open(Repository.example("hengxin"), Progress.NONE))
                        .index());
    }

    @Test
    void qualityCostsAreTheSumsThatTheExampleStates() {
        List<PeriodCosts> periods = hengxin.economics().periods();
        assertEquals(
                List.of(
                        Optional.of(Quantity.parse("CNY 377200000")),
                        Optional.of(Quantity.parse("CNY 369000000")),
                        Optional.of(Quantity.parse("CNY 352800000")),
                        Optional.empty()),
                periods.stream().map(costs -> costs.total().actual()).toList());
        assertEquals(
                Optional.of(Quantity.parse("CNY 313600000")),
                periods.get(2).total().planned());
        assertEquals(
                Optional.of(Quantity.parse("CNY 328600000")),
                periods.get(3).total().planned());
        assertEquals(0.046, periods.get(0).actualPerRevenue().orElseThrow(), 1e-12);
        assertEquals(0.041, periods.get(1).actualPerRevenue().orElseThrow(), 1e-12);
        assertEquals(0.036, periods.get(2).actualPerRevenue().orElseThrow(), 1e-12);
        assertEquals(0.032, periods.get(2).plannedPerRevenue().orElseThrow(), 1e-12);
        assertEquals(0.031, periods.get(3).plannedPerRevenue().orElseThrow(), 1e-12);
    }

    @Test
    void emissionsAreTheSumsThatTheExampleStates() {
        PeriodEmissions year = hengxin.gases().in(Period.parse("2025")).orElseThrow();
        assertEquals(Quantity.parse("1500 tCO2e"), year.scopes().get(EmissionScope.SCOPE1));
        assertEquals(Quantity.parse("23080 tCO2e"), year.scopes().get(EmissionScope.SCOPE2));
        TrajectoryPoint half = hengxin.trajectories().getFirst().newest().orElseThrow();
        assertEquals(Optional.of(Quantity.parse("0 tCO2e")), half.deviation());
    }

    @Test
    void theOneLateMilestoneOfThePlanIsTheOneThatTheExampleNames() {
        StrategyCascade strategy = hengxin.strategy();
        assertEquals(
                List.of("ComplaintInSevenDays"),
                strategy.plans().stream()
                        .flatMap(plan -> plan.actions().stream())
                        .filter(action -> !action.overdue().isEmpty())
                        .map(action -> action.action().getName())
                        .toList());
        assertEquals(List.of(), strategy.withoutAction());
    }

    @Test
    void everyProductHasAnObligationInEachOfItsMarkets() {
        assertTrue(hengxin.obligations().covered().isComplete());
        assertEquals(List.of("CN", "EU", "US"), hengxin.obligations().markets());
    }

    @Test
    void anEmptyProjectHasNothingToAnalyse() throws IOException {
        Files.writeString(folder.resolve("a.qms"), "project P \"空\" | \"Empty\" language zh, en\n");
        ProjectAnalyses empty =
                ProjectAnalyses.of(value(OpenProject.standalone(Language.EN).open(folder, Progress.NONE))
                        .index());

        assertEquals(List.of(), empty.processes());
        assertEquals(List.of(), empty.trajectories());
        assertEquals(new Share(0, 0), empty.competences().share());
        assertEquals(8, empty.activities().size());
    }
}
