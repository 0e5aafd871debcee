package dev.qualis.analysis.sustainability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.WrittenModel;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static Trajectory trajectory(String text) {
        return Trajectory.of(WrittenModel.of(text)).getFirst();
    }

    private static final Trajectory CARBON = trajectory("""
        sustainability target Carbon "减碳" scope scope1, scope2 from 24580 tCO2e in 2025 to 12290 tCO2e by 2030 {
            2026: 22000 tCO2e
            2028: 17000 tCO2e
            actual { 2025: 24580 tCO2e 2026-H1: 11152 tCO2e }
        }
        emission source Power "电" scope scope2 factor 0.5 tCO2e {
            activity { 2025: 49_160 MWh 2026-H1: 22_300 MWh }
        }
        """);

    private static BigDecimal value(Quantity quantity) {
        return quantity.value();
    }

    @Test
    void anEmptyModelHasNoTrajectory() {
        assertEquals(List.of(), Trajectory.of(WrittenModel.empty()));
    }

    @Test
    void anEmptyTargetHasNoPath() {
        Trajectory empty = trajectory("sustainability target T \"目标\"");

        assertEquals(List.of(), empty.years());
        assertEquals(List.of(), empty.measured());
        assertEquals(Optional.empty(), empty.whole());
        assertEquals(MetricDirection.UNSPECIFIED, empty.direction());
    }

    @Test
    void yearsBetweenStatedOnesLieOnTheLine() {
        assertEquals(
                List.of("2026", "2027", "2028", "2029", "2030"),
                CARBON.years().stream()
                        .map(point -> point.attainment().period().text())
                        .toList());
        assertEquals(
                List.of(false, true, false, true, false),
                CARBON.years().stream().map(TrajectoryPoint::interpolated).toList());
        assertEquals(new BigDecimal("19500"), value(CARBON.years().get(1).planned()));
        // 17000 + (12290 − 17000) / 2
        assertEquals(new BigDecimal("14645"), value(CARBON.years().get(3).planned()));
        assertEquals(new BigDecimal("12290"), value(CARBON.years().get(4).planned()));
    }

    @Test
    void emissionsOfHalfAYearAreSetAgainstHalfOfTheYearsValue() {
        TrajectoryPoint half = CARBON.newest().orElseThrow();

        assertTrue(CARBON.cumulative());
        assertEquals(1, CARBON.measured().size()); // the baseline's own year is no step on the way
        assertEquals(new BigDecimal("22000"), half.planned().value());
        assertEquals(new BigDecimal("11000"), value(half.attainment().target().orElseThrow()));
        // (11152 − 12290) / (11000 − 12290) = 1138 / 1290
        assertEquals(1138.0 / 1290, half.attainment().share().orElseThrow(), 1e-12);
        assertEquals(TargetStatus.BEHIND, half.attainment().status()); // more than half of the year's emissions
        TrajectoryPoint year = CARBON.years().getFirst();
        assertEquals(half.attainment().status(), year.attainment().status());
        assertEquals(half.planned(), year.planned());
        assertEquals(half.attainment().target(), year.attainment().target());
    }

    @Test
    void theStatedValueIsComparedWithTheSumOfTheSources() {
        TrajectoryPoint half = CARBON.newest().orElseThrow();

        assertEquals(new BigDecimal("11150"), value(half.inventory().orElseThrow()));
        assertEquals(new BigDecimal("2"), value(half.deviation().orElseThrow()));
        assertEquals(Optional.empty(), CARBON.years().get(1).inventory());
    }

    @Test
    void theTargetOfAQuantityIsMeasuredByWholeYearsOnly() {
        // the half of 2026 is no year, so the baseline's year is the newest: 0 of the way
        assertEquals(OptionalDouble.of(0), CARBON.whole().orElseThrow().share());
        assertEquals(
                "2025",
                CARBON.whole().orElseThrow().actualPeriod().orElseThrow().text());
    }

    @Test
    void aLevelHasToBeMetInFullInAnyPartOfAYear() {
        Trajectory energy = trajectory("""
            sustainability target Standby "待机" from 38 kWh in 2025 to 24 kWh by 2027 {
                2026: 35 kWh
                actual { 2026-H1: 34.5 kWh }
            }
            """);

        assertFalse(energy.cumulative());
        assertEquals(MetricDirection.LOWER, energy.direction());
        assertEquals(Quantity.parse("35 kWh"), energy.newest().orElseThrow().planned());
        assertEquals(
                TargetStatus.MET, energy.newest().orElseThrow().attainment().status());
        // (34.5 − 38) / (35 − 38), and (34.5 − 38) / (24 − 38) for the target itself
        assertEquals(3.5 / 3, energy.years().getFirst().attainment().share().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.of(0.25), energy.whole().orElseThrow().share());
        assertEquals(Optional.empty(), energy.newest().orElseThrow().inventory());
    }

    @Test
    void aPathWithoutABaselineBeginsWithItsFirstStatedYear() {
        Trajectory rate = trajectory("""
            sustainability target Recycled "回收率" to 90 % by 2028 {
                2026: 70 %
                actual { 2026: 80 % }
            }
            """);

        assertEquals(3, rate.years().size());
        assertEquals(new BigDecimal("80"), value(rate.years().get(1).planned()));
        // nobody says whether more is better
        assertEquals(
                TargetStatus.INCOMPARABLE, rate.years().getFirst().attainment().status());
    }

    @Test
    void stepsInAnotherUnitAreLeftOutOfThePath() {
        Trajectory mixed = trajectory("""
            sustainability target T "目标" from 100 t in 2025 to 80 t by 2027 {
                2026: 85 kg
                actual { 2026: 85 kg }
            }
            """);

        assertEquals(new BigDecimal("90"), value(mixed.years().getFirst().planned()));
        assertTrue(mixed.years().getFirst().interpolated());
        assertEquals(
                TargetStatus.INCOMPARABLE, mixed.years().getFirst().attainment().status());
    }

    @Test
    void valuesOutsideThePathHaveNoPlan() {
        Trajectory late = trajectory("""
            sustainability target T "目标" from 100 t in 2020 to 80 t by 2022 { actual { 2023: 70 t } }
            """);
        assertEquals(List.of(), late.measured());
        assertEquals(TargetStatus.MET, late.whole().orElseThrow().status());
    }
}
