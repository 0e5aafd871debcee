package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.exchange.table.Instructions;
import java.nio.file.Path;
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
}
