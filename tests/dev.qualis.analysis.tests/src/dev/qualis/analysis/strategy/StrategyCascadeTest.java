package dev.qualis.analysis.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.analysis.coverage.Share;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class StrategyCascadeTest {

    private static final String COMPANY = """
        position CQO "首席质量官"
        metric Failures "失效率" in ppm {
            direction lower
            values { 2024: 1300 ppm 2025: 1000 ppm 2026-H1: 950 ppm 2026-Q3: 900 ppm }
        }
        metric Satisfaction "满意度" in points
        strategy S "战略" for 2025..2028 {
            goal Halve "减半" of Failures from 1200 ppm in 2024 to 600 ppm by 2028 owned by CQO {
                2026: 850 ppm
                2025: 1050 ppm
                2027: 700 ppm
            }
            goal Delight "满意" of Satisfaction from 80 points in 2024 to 90 points by 2026 {
                2025: 85 points
                2027: 88 points
            }
            goal Idle "无行动"
            initiative Robust "稳健" kind productService serves Halve
        }
        plan Plan2026 "计划" for 2026 realises S {
            action Burn "老化" serves Halve owned by CQO {
                target 850 ppm
                milestone 2026-03-31 "一" reached on 2026-03-27
                milestone 2026-06-30 "二" reached on 2026-07-08
                milestone 2026-11-19 "三"
                milestone 2026-11-20 "四"
                milestone 2026-12-15 "五" reached on 2026-12-01
            }
            action Listen "倾听" serves Delight, Halve
            action Tidy "整理"
        }
        plan Plan2027 "计划" for 2027 {
            action Later "以后" serves Halve { milestone 2027-02-01 "一" }
        }
        """;

    private final StrategyCascade cascade = StrategyCascade.of(WrittenModel.of(COMPANY));
    private final GoalProgress halve = cascade.goals().get(0);
    private final GoalProgress delight = cascade.goals().get(1);

    private static Optional<Quantity> some(String quantity) {
        return Optional.of(Quantity.parse(quantity));
    }

    @Test
    void anEmptyModelHasAnEmptyCascade() {
        StrategyCascade empty = StrategyCascade.of(WrittenModel.empty());

        assertEquals(
                new StrategyCascade(Optional.empty(), List.of(), List.of(), new MilestoneCount(0, 0, 0, 0)), empty);
        assertEquals(new Share(0, 0), empty.yearsMet());
        assertEquals(List.of(), empty.withoutAction());
    }

    @Test
    void aGoalKnowsItsStrategyMetricDirectionAndInitiatives() {
        assertEquals(LocalDate.of(2026, 11, 20), cascade.date().orElseThrow());
        assertEquals("S", halve.strategy().orElseThrow().getName());
        assertEquals("Failures", halve.metric().orElseThrow().getName());
        assertEquals(MetricDirection.LOWER, halve.direction());
        assertEquals(List.of("Robust"), WrittenModel.names(halve.initiatives()));
    }

    @Test
    void theWayFromBaselineToTargetTellsTheDirectionWhereTheMetricDoesNot() {
        assertEquals(MetricDirection.HIGHER, delight.direction());
        assertEquals(MetricDirection.UNSPECIFIED, cascade.goals().get(2).direction());
    }

    @Test
    void yearsAreInTheOrderOfTimeWithTheStepFromTheYearBefore() {
        assertEquals(
                List.of("2025", "2026", "2027"),
                halve.years().stream()
                        .map(year -> year.attainment().period().text())
                        .toList());
        // 1050 − 1200, 850 − 1050, 700 − 850
        assertEquals(
                List.of(some("-150 ppm"), some("-200 ppm"), some("-150 ppm")),
                halve.years().stream().map(YearProgress::step).toList());
    }

    @Test
    void attainmentIsThePartOfTheWayFromTheBaselineThatIsGone() {
        Attainment met = halve.years().get(0).attainment();
        // (1000 − 1200) / (1050 − 1200) = 200 / 150
        assertEquals(4.0 / 3, met.share().orElseThrow(), 1e-12);
        assertEquals(TargetStatus.MET, met.status());
        assertEquals(some("-50 ppm"), met.difference());
        assertEquals(some("1200 ppm"), met.baseline());
    }

    @Test
    void aYearThatIsNotOverTakesTheNewestValueInIt() {
        Attainment running = halve.years().get(1).attainment();

        assertEquals("2026-Q3", running.actualPeriod().orElseThrow().text());
        assertEquals(some("900 ppm"), running.actual());
        // (900 − 1200) / (850 − 1200) = 300 / 350
        assertEquals(6.0 / 7, running.share().orElseThrow(), 1e-12);
        assertEquals(TargetStatus.ON_TRACK, running.status());
        assertEquals(running, halve.in(LocalDate.of(2026, 11, 20)).orElseThrow().attainment());
    }

    @Test
    void theGoalItselfIsMeasuredByTheNewestValueOfAll() {
        Attainment whole = halve.whole().orElseThrow();
        // (900 − 1200) / (600 − 1200) = 300 / 600
        assertEquals(OptionalDouble.of(0.5), whole.share());
        assertEquals(TargetStatus.ON_TRACK, whole.status());
        assertEquals("2028", whole.period().text());
    }

    @Test
    void targetsWithoutValuesAreAheadOrUnmeasured() {
        assertEquals(
                List.of(TargetStatus.NOT_MEASURED, TargetStatus.NOT_DUE),
                delight.years().stream().map(year -> year.attainment().status()).toList());
        assertEquals(TargetStatus.NOT_DUE, halve.years().get(2).attainment().status());
        assertEquals(OptionalDouble.empty(), delight.years().get(0).attainment().share());
        assertEquals(Optional.empty(), delight.years().get(0).attainment().difference());
        assertEquals(Optional.empty(), cascade.goals().get(2).whole());
    }

    @Test
    void milestonesAreJudgedOnTheDateOfTheModel() {
        ActionProgress burn = halve.actions().getFirst();

        assertEquals(
                List.of(
                        MilestoneStatus.REACHED,
                        MilestoneStatus.REACHED_LATE,
                        MilestoneStatus.OVERDUE,
                        MilestoneStatus.AHEAD,
                        MilestoneStatus.AHEAD),
                burn.milestones().stream().map(MilestoneProgress::status).toList());
        assertEquals(
                List.of(0L, 8L, 1L, 0L, 0L),
                burn.milestones().stream().map(MilestoneProgress::daysLate).toList());
        assertEquals(new MilestoneCount(1, 1, 2, 1), burn.count());
        assertEquals(new Share(2, 5), burn.count().done());
        assertEquals(new Share(1, 3), burn.count().inTime());
        assertEquals(1, burn.overdue().size());
        assertEquals(new MilestoneCount(1, 1, 3, 1), cascade.count());
        assertEquals(new MilestoneCount(1, 1, 3, 1), halve.count());
        assertEquals(6, halve.count().all());
    }

    @Test
    void actionsBelongToTheYearsOfTheirPlan() {
        assertEquals(List.of(), actions(halve.years().get(0)));
        assertEquals(List.of("Burn", "Listen"), actions(halve.years().get(1)));
        assertEquals(List.of("Later"), actions(halve.years().get(2)));
        assertEquals(3, halve.actions().size());
        assertEquals(
                List.of("Listen"),
                delight.actions().stream().map(a -> a.action().getName()).toList());
    }

    private static List<String> actions(YearProgress year) {
        return year.actions().stream().map(action -> action.action().getName()).toList();
    }

    @Test
    void anActionsTargetIsComparedWithTheGoalOfTheSameUnit() {
        Attainment burn = halve.actions().getFirst().attainment().orElseThrow();
        assertEquals(6.0 / 7, burn.share().orElseThrow(), 1e-12);
        assertEquals(Optional.empty(), halve.actions().get(1).attainment());
    }

    @Test
    void plansHoldTheirActionsAndNameThoseWithoutAGoal() {
        PlanProgress plan = cascade.plans().getFirst();

        assertEquals(3, plan.actions().size());
        assertEquals(new MilestoneCount(1, 1, 2, 1), plan.count());
        assertEquals(
                List.of("Tidy"),
                plan.withoutGoal().stream()
                        .map(action -> action.action().getName())
                        .toList());
        assertEquals(
                List.of("Idle"),
                cascade.withoutAction().stream().map(g -> g.goal().getName()).toList());
    }

    @Test
    void countsTheYearTargetsMetOfThoseThatCanBeJudged() {
        assertEquals(new Share(1, 2), cascade.yearsMet());
    }

    @Test
    void withoutADateNothingIsOverOrDue() {
        var index = WrittenModel.read("""
            metric M "指标" in % { direction higher values { 2020: 50 % } }
            strategy S "战略" { goal G "目标" of M { 2020: 60 % } }
            plan P "计划" for 2020 { action A "行动" serves G { milestone 2020-01-01 "一" } }
            """);
        StrategyCascade timeless = StrategyCascade.of(index);

        assertTrue(timeless.date().isEmpty());
        assertEquals(
                TargetStatus.BEHIND,
                timeless.goals().getFirst().years().getFirst().attainment().status());
        assertEquals(new MilestoneCount(0, 0, 1, 0), timeless.count());
    }

    @Test
    void actionsOfASustainabilityTargetHaveNoPlan() {
        var index = WrittenModel.of("""
            sustainability target T "目标" from 2 tCO2e in 2025 to 1 tCO2e by 2030 {
                action Solar "光伏" { milestone 2026-08-31 "并网" reached on 2026-08-26 }
            }
            """);
        assertEquals(new MilestoneCount(1, 0, 0, 0), StrategyCascade.of(index).count());
        assertEquals(List.of(), StrategyCascade.of(index).plans());
    }

    @Test
    void periodsOfMeasuredValuesAreFoundWholeBeforePart() {
        var values = WrittenModel.of(
                        "metric M \"指标\" in % { values { 2025: 1 % 2025-Q4: 2 % 2026-11: 4 % 2026-Q4: 3 % } }")
                .metrics()
                .all()
                .getFirst()
                .getValues();

        assertEquals(
                "2025",
                Measured.in(Period.parse("2025"), values).orElseThrow().period().text());
        assertEquals(
                "2026-Q4",
                Measured.in(Period.parse("2026"), values).orElseThrow().period().text());
        assertEquals("2026-Q4", Measured.newest(values).orElseThrow().period().text());
        assertEquals(Optional.empty(), Measured.in(Period.parse("2024"), values));
    }
}
