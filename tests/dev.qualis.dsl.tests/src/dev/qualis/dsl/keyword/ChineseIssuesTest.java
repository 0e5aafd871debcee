package dev.qualis.dsl.keyword;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Issues stand where the Chinese text has them and name its words as it writes them. */
class ChineseIssuesTest {

    private static List<String> told(String text) {
        return TextProject.inChinese(text).validated().stream()
                .map(issue -> issue.line() + ":" + issue.column() + "+" + issue.length() + " " + issue.message())
                .toList();
    }

    @Test
    void aReferenceThatLeadsNowhere() {
        assertEquals(List.of("1:12+3 找不到岗位“总经理”。"), told("岗位 甲 虚线汇报给 总经理"));
    }

    @Test
    void aWordThatDoesNotFit() {
        assertEquals(List.of("2:5+4 此处不应出现“员工人数”。“员工人数”应写在以下内容之中：企业、场所。"), told("岗位 甲 {\n    员工人数 5\n    首席质量官\n}\n"));
        assertEquals(List.of("2:5+4 此处不应出现“质量团队”。"), told("企业 甲 {\n    质量团队 乙\n    规模 大型\n}\n"));
        assertEquals(
                List.of("2:24+4 “2025”之前缺少内容。此处应为：'基期'。"),
                told("战略 甲 期间 2026 {\n    质量目标 乙 基线 1200 ppm 2025\n    说明 \"\"\"好\"\"\"\n}"));
    }

    @Test
    void aStatementThatIsSaidTwice() {
        assertEquals(List.of("3:5+5 “首席质量官”写了两次。请只保留一处。"), told("岗位 甲 {\n    首席质量官\n    首席质量官\n}\n"));
        assertEquals(
                List.of("'credit code' is said twice. Keep one of the two."),
                TextProject.of("enterprise A {\n"
                                + " credit code \"91350100M000100Y43\"\n"
                                + " credit code \"91350100M000100Y43\"\n"
                                + "}")
                        .messages());
    }

    @Test
    void whatIsMissingIsNamedInTheWordsOfTheFile() {
        String chinese = "过程 甲 { 职责分配 { 执行 乙 } 类别 核心 }\n岗位 乙";
        assertEquals(
                List.of("1:4+1 过程“甲”没有负责人。请用“过程负责人”写明负责的岗位。", "1:4+1 过程“甲”没有负责（A）岗位。请在“职责分配”中补上“负责”。"),
                told(chinese).stream().sorted().toList());
        assertEquals(
                List.of(
                        "Process '甲' has no accountable position. Add '负责' and the position to '职责分配'.",
                        "Process '甲' has no owner. Add '过程负责人' and the position that answers for it."),
                TextProject.of(chinese).messages().stream().sorted().toList());
        assertEquals(List.of("1:9+1 过程“P”没有负责人。请用“owner”写明负责的岗位。"), told("process P {\n category core }"));
    }

    @Test
    void anUnknownValueIsAnsweredByTheWordsThatThereAre() {
        assertEquals(
                List.of("1:14+2 此处无法理解“内核”。可选：管理, 核心, 支持。"),
                told("过程 甲 { 类别    内核 过程负责人 乙 }\n岗位 乙").stream().sorted().toList());
        assertEquals(List.of("1:12+3 “6 秒”不是有效间隔。可写 6 个月 或 1 年。"), told("合规监测 甲 每   6 秒"));
    }

    @Test
    void oneSlipCostsOneStatement() {
        assertEquals(List.of("2:13+3 此处不应出现“汇报给”。“汇报给”应写在“岗位”的左花括号之前。"), told("""
            岗位 乙 {
                能力 "统计" 汇报给 甲
                首席质量官
            }
            岗位 甲
            过程 丙 { 过程负责人 乙 职责分配 { 执行 甲 负责 乙 } }
            """));
    }

    @Test
    void bothLanguagesMayStandInOneFile() {
        TextProject project = TextProject.of("""
            project A language zh, 英文
            unit QC "质量中心" | "QC" 负责人 CQO { activities 策划, control }
            岗位 CQO "首席质量官" | "CQO" in QC reports to GM 虚线汇报给 Auditor {
                首席质量官
                key position
                兼任 managementRepresentative
                authority 否决权 针对 productRelease
                headcount 1
                专职
            }
            position Auditor
            position GM 属于 QC { 最高管理者 executive }
            激励 奖励 { recipients team, 个人 始于 managers kind material 性质 positive }
            appraisal scheme 制度 每 12 months { 考核对象 QC criterion "甲" | "A" 权重 100 % }
            enterprise E { aim culture 制度目的 organisation 落实于 QC
                市场 CN size large 行业 C39 }
            """);
        assertEquals(List.of(), project.messages());
    }
}
