package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricCheckTest {

    @Test
    void reportsEveryValueInAnotherUnit() {
        TextProject project = TextProject.of("""
                metric M "M" in ppm {
                    target 3 %
                    values { 2025: 4 ppb 2026: 4 ppm }
                    alert above 5
                }
                """);
        assertEquals(
                List.of(
                        "a.qms:2:12 qualis.metric.unit.mismatch",
                        "a.qms:3:20 qualis.metric.unit.mismatch",
                        "a.qms:4:17 qualis.metric.unit.mismatch"),
                project.issues());
        assertEquals(
                "3 % is not in ppm, the unit of metric 'M'. Write it in ppm.",
                project.messages().getFirst());
    }

    @Test
    void reportsMetricWithoutUnit() {
        assertEquals(
                List.of("a.qms:1:23 qualis.metric.unit.missing"),
                TextProject.of("metric M \"M\" { target 3 % }").issues());
    }

    @Test
    void reportsTwoValuesForOnePeriod() {
        assertEquals(
                List.of("a.qms:1:40 qualis.metric.value.duplicate"),
                TextProject.of("metric M \"M\" in % { values { 2025: 1 % 2025: 2 % } }")
                        .issues());
    }

    @Test
    void reportsMetricsThatDriveEachOther() {
        assertEquals(
                List.of("a.qms:1:31 qualis.metric.contribution.cycle"),
                TextProject.of("""
                metric M "M" { contributes to N }
                metric N "N" { contributes to M }
                """).issues());
    }
}
