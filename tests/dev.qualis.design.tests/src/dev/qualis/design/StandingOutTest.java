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
        assertEquals(7, table.rows().size()); // five steps, those not rated, those of opportunities
        assertEquals(6, table.columns().size());
        assertEquals(
                List.of("RK_VeryHigh – A", "RK_Unrated – B", "RK_Opportunity – C"),
                table.cells().stream()
                        .filter(cell -> !cell.label().text().isEmpty())
                        .map(cell -> cell.mapping() + " " + cell.label().text())
                        .toList());
    }

    @Test
    void opportunitiesAreInNoCellOfARisk() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            risk A "甲" | "A" likelihood 5 impact 5
            risk B "乙" | "B" likelihood 5 impact 5
            opportunity C "丙" | "C" likelihood 5 impact 5
            """);
        TableScene english = (TableScene) project.draw("RiskMatrix", Language.EN);
        assertEquals(List.of("RK_VeryHigh 2 risks\n– A\n– B", "RK_Opportunity – C"), filled(english));
        assertEquals(
                "Likelihood 5\nAlmost certain",
                english.rows().getFirst().label().text());
        assertEquals(
                "Impact 1\nNegligible", english.columns().getFirst().label().text());
        assertEquals(
                "Opportunity, likelihood 5\nAlmost certain",
                english.rows().getLast().label().text());
        TableScene chinese = (TableScene) project.draw("RiskMatrix", Language.ZH);
        assertEquals(List.of("RK_VeryHigh 2 项风险\n– 甲\n– 乙", "RK_Opportunity – 丙"), filled(chinese));
        assertEquals("可能性 5\n几乎必然", chinese.rows().getFirst().label().text());
    }

    @Test
    void aCompanyWithAScaleOfItsOwnReadsItsOwnStepsAndBands() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            risk scale S "尺度" | "Scale" {
                likelihood "低" | "seldom", "中" | "at times", "高" | "often"
                impact "轻" | "light", "重" | "grave"
                band "可接受" | "acceptable" from 1
                band "警戒" | "watch" from 3
                band "不可接受" | "unacceptable" from 5
            }
            risk A "甲" | "A" likelihood 3 impact 2
            risk B "乙" | "B" likelihood 2 impact 2
            risk C "丙" | "C" likelihood 1 impact 1
            """);
        TableScene table = (TableScene) project.draw("RiskMatrix", Language.EN);
        assertEquals(
                List.of("Likelihood 3\noften", "Likelihood 2\nat times", "Likelihood 1\nseldom"),
                table.rows().stream().map(row -> row.label().text()).toList());
        assertEquals(
                List.of("Impact 1\nlight", "Impact 2\ngrave"),
                table.columns().stream().map(column -> column.label().text()).toList());
        assertEquals(List.of("RK_VeryHigh – A", "RK_High – B", "RK_Low – C"), filled(table));
        assertEquals(
                List.of("unacceptable: from 5", "watch: from 3", "acceptable: from 1"),
                table.head().legend().stream().map(entry -> entry.text()).toList());
    }

    @Test
    void theLegendSaysWhatABlankAndASignMean() throws IOException {
        Example project = Example.of("""
            project P "项目" | "Project" language zh, en
            product A "甲" | "A" markets CN
            product B "乙" | "B" markets EU
            register R "登记册" | "Register" {
                obligation O "召回" | "Recall" { source law "法" | "Act" in CN topics recall applies to A status compliant }
            }
            """);
        TableScene table = (TableScene) project.draw("ComplianceCoverage", Language.EN);
        assertEquals(
                "blank: not sold in this market",
                table.head().legend().getLast().text());
        Example sold = Example.of("""
            project P "项目" | "Project" language zh, en
            product A "甲" | "A" markets CN
            """);
        TableScene full = (TableScene) sold.draw("ComplianceCoverage", Language.EN);
        assertEquals(
                List.of(),
                full.head().legend().stream()
                        .map(entry -> entry.text())
                        .filter(text -> text.startsWith("blank"))
                        .toList());
    }

    private static List<String> filled(TableScene table) {
        return table.cells().stream()
                .filter(cell -> !cell.label().text().isEmpty())
                .map(cell -> cell.mapping() + " " + cell.label().text())
                .toList();
    }
}
