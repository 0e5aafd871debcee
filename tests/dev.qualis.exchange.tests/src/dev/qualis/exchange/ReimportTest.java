package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written already is updated where it stands, and nothing around it changes. */
class ReimportTest {

    @TempDir
    private Path folder;

    @Test
    void changesOneFigureInATextFullOfCommentsAndOddSpacing() {
        String before = """
            // The organisation, by hand
            position   Inspector "检验员" | "Inspector"   // three shifts
            {
                headcount 4     /* as approved */

                full time
            }
            position Head "主管" | "Head"
            """;
        Map<String, String> files = Map.of("project.qms", Imports.PROJECT, "hand.qms", before);
        ImportResult result = Imports.into(
                files,
                Instructions.none(),
                new Books()
                        .sheet("岗位")
                        .row("岗位", "编制", "直接上级")
                        .row("检验员", 6, null)
                        .read(folder, "p"));
        assertEquals(
                before.replace("headcount 4", "headcount 6"),
                Imports.after(files, result).get("hand.qms"));
        assertEquals(1, result.updated());
        assertEquals(0, result.created());
    }

    @Test
    void writesWhatIsNewInTheWordsOfTheProject() {
        Map<String, String> files = Map.of(
                "project.qms", "项目 P 语言 中文, 英文\n",
                "hand.qms", """
                // 岗位
                岗位 检验员 "检验员" {
                    专职 // 三班
                }

                // 下一个
                岗位 主管 "主管"
                """);
        ImportResult result = Imports.into(
                files,
                Instructions.none(),
                new Books()
                        .sheet("岗位")
                        .row("岗位", "编制", "直接上级")
                        .row("检验员", 6, "主管")
                        .row("计量员", 1, "主管")
                        .read(folder, "p"));
        assertEquals("""
            // 岗位
            岗位 检验员 "检验员" 汇报给 主管 {
                编制 6
                专职 // 三班
            }

            // 下一个
            岗位 主管 "主管"
            """, Imports.after(files, result).get("hand.qms"));
        assertEquals(
                "岗位 计量员 \"计量员\" 汇报给 主管 { 编制 1 }\n", Imports.after(files, result).get("positions.qms"));
    }

    @Test
    void takesARowOfTheSameNumberForTheSameElementUnderANewTitle() {
        String before = """
            // controlled
            document Control "文件控制程序" | "Control of documents" { number QP-01 version "1" } // keep
            document Other "内审程序" { number QP-02 }
            """;
        Map<String, String> files = Map.of("project.qms", Imports.PROJECT, "hand.qms", before);
        ImportResult result = Imports.into(
                files,
                Instructions.none(),
                new Books()
                        .sheet("受控文件清单")
                        .row("文件编号", "文件名称", "版本")
                        .row("QP-01", "成文信息控制程序", "1")
                        .row("QP-02", "内审程序", null)
                        .row("QP-03", "管理评审程序", "1")
                        .read(folder, "d"));
        assertEquals(
                before.replace("文件控制程序", "成文信息控制程序"),
                Imports.after(files, result).get("hand.qms"));
        assertEquals(1, result.created());
        assertEquals(1, result.updated());
        assertEquals(
                List.of("B2 成文信息控制程序 imported.renamed 文件控制程序"),
                Imports.cells(result, Ledger.Fate.IMPORTED).stream()
                        .filter(cell -> cell.contains("imported."))
                        .toList());
    }

    @Test
    void takesThePositionOfTheSameHolderForTheSameOneUnlessItStandsInTheTableToo() {
        String before = """
            position Head "质量经理"
            position Other "计量员"
            person Wang "王芳" holds Head since 2020-01-01
            person Li "李四" holds Other
            """;
        Map<String, String> files = Map.of("project.qms", Imports.PROJECT, "hand.qms", before);
        ImportResult result = Imports.into(
                files,
                Instructions.none(),
                new Books()
                        .sheet("岗位")
                        .row("岗位", "任职人", "上级岗位")
                        .row("质量总监", "王芳", null)
                        .row("计量员", null, "质量总监")
                        .row("计量主管", "李四", null)
                        .read(folder, "p"));
        assertEquals(
                "position Head \"质量总监\" position Other \"计量员\" reports to Head"
                        + " person Wang \"王芳\" holds Head since 2020-01-01 person Li \"李四\" holds Other holds 计量主管",
                Imports.after(files, result).get("hand.qms").strip().replaceAll("\\s+", " "));
    }
}
