package dev.qualis.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.model.qms.core.Language;
import dev.qualis.scene.TableScene;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader has to see at once stands out in the matrices. */
class StandingOutTest {
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
}
