package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.process.BusinessStage;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessTextTest {

    private static final String POSITIONS = """
        position Buyer "采购" | "Buyer"
        position Director "总监" | "Director"
        """;

    @Test
    void readsAProcess() {
        TextProject project = TextProject.withCatalogues(POSITIONS + """
            position Clerk "文员" | "Clerk"
            position Chief "主任" | "Chief"
            process Design "设计" | "Design" { owner Director category management }
            process Procurement "采购" | "Procurement" part of Design {
                stage supply
                owner Director
                raci { R Buyer  A Director  C Clerk, Chief  I Clerk }
                after Design
                inputs "图纸" | "Drawings", "清单" | "Lists"
                requirement Audit "审核" | "Audit" from ISO9001 8.4.1
                requirement "记录" | "Records"
                measured by Ppm
                fulfils ISO9001 8.4
            }
            metric Ppm "不良率" | "Rate" in ppm
            """);
        assertEquals(List.of(), project.issues());
        Process process = project.element(Process.class, "Procurement");
        assertEquals(BusinessStage.SUPPLY, process.getStage());
        assertEquals(
                ProcessCategory.MANAGEMENT,
                project.element(Process.class, "Design").getCategory());
        assertEquals(
                List.of(ResponsibilityRole.R, ResponsibilityRole.A, ResponsibilityRole.C, ResponsibilityRole.I),
                process.getResponsibilities().stream()
                        .map(each -> each.getRole())
                        .toList());
        assertEquals(2, process.getResponsibilities().get(2).getPositions().size());
        assertEquals("Lists", process.getInputs().get(1).secondary());
        assertEquals(
                "8.4.1",
                process.getRequirements().getFirst().getClauses().getFirst().getNumber());
        assertEquals("Ppm", process.getMetrics().getFirst().getName());
    }

    @Test
    void readsAMetricWithValuesOfAllKindsOfPeriods() {
        TextProject project = TextProject.of(POSITIONS + """
            metric Ppm "不良率" | "Rate" in ppm {
                layer processQuality
                direction lower
                frequency monthly
                target 1_200 ppm
                critical
                values { 2024: 1500 ppm  2025-H1: 1300 ppm 2025-Q3: 1250.5 ppm 2025-11: 1240 ppm }
                alert above 2000 ppm notifies Buyer, Director
            }
            metric Cost "成本" | "Cost" in CNY { target CNY 1_200_000 }
            metric Rate "合格率" | "Yield" in % { target 98.5% }
            """);
        assertEquals(List.of(), project.issues());
        Metric metric = project.element(Metric.class, "Ppm");
        assertTrue(metric.isCritical());
        assertEquals(
                List.of("2024: 1500 ppm", "2025-H1: 1300 ppm", "2025-Q3: 1250.5 ppm", "2025-11: 1240 ppm"),
                metric.getValues().stream()
                        .map(value -> value.getPeriod() + ": " + value.getValue())
                        .toList());
        assertEquals(2, metric.getAlerts().getFirst().getNotifies().size());
        assertEquals(
                "CNY 1_200_000",
                project.element(Metric.class, "Cost").getTarget().toString());
        assertEquals("98.5 %", project.element(Metric.class, "Rate").getTarget().toString());
    }
}
