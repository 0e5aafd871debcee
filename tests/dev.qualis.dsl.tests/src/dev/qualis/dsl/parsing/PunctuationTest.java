package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Chinese keyboard types between texts. */
class PunctuationTest {

    @Test
    void readsFullWidthSignsThatCanMeanOneThingOnly() {
        assertEquals(List.of(), TextProject.of("""
                unit 质量部 "质量部" ｜ "Quality" ｛
                    质量活动 planning、control，improvement
                ｝
                metric 不良率 "不良率" | "Defects" in ppm ｛ 实测值 ｛ 2025：3 ppm ｝ ｝
                """).issues());
    }

    @Test
    void formattingMakesThemHalfWidthAndLeavesTextsAndComments() {
        assertEquals("""
                // 注释：保留，｛原样｝
                unit Quality "质量部，一｛级｝" | "Quality" {
                    activities planning, control, improvement
                }
                """, TextProject.of("""
                // 注释：保留，｛原样｝
                unit Quality "质量部，一｛级｝" ｜ "Quality" ｛
                    activities planning， control、improvement
                ｝
                """).formatted());
    }

    @Test
    void tellsWhichSignToWriteForAQuotationMark() {
        TextProject project = TextProject.of("unit Quality “质量部”\nunit Last \"L\"");
        assertEquals(List.of("a.qms:1:14 qualis.syntax.punctuation"), project.issues());
        assertEquals(List.of("'“' is full-width punctuation. Write \" (half-width)."), project.messages());
    }

    @Test
    void tellsInChineseToo() {
        assertEquals(
                List.of("此处的 “ 是全角标点，请改用半角的 \" 。"),
                TextProject.inChinese("unit Quality “质量部”").messages());
    }

    @Test
    void tellsToLeaveOutASignThatMeansNothing() {
        TextProject project = TextProject.of("unit A \"A\" {\n    activities planning；\n}\nunit B \"B\" in A");
        assertEquals(List.of("a.qms:2:24 qualis.syntax.punctuation"), project.issues());
        assertEquals(
                List.of("'；' means nothing here: a statement ends with its line. Leave it out."), project.messages());
    }

    @Test
    void oneSlipInAFullWidthBlockIsOneIssue() {
        assertEquals(
                List.of("a.qms:1:33 qualis.syntax.punctuation"),
                TextProject.of("unit A \"A\" ｛ activities planning；｝\nunit B \"B\" in A")
                        .issues());
    }

    @Test
    void readsDecimalsWithUnderscores() {
        TextProject project = TextProject.of("""
                quality costs C "C" | "C" for 2026 in CNY {
                    costs of prevention { account A "A" | "A" planned CNY 1_500_000.50 }
                }
                """);
        assertEquals(
                List.of(),
                project.issues().stream()
                        .filter(issue -> issue.contains("syntax") || issue.contains("invalid"))
                        .toList());
    }
}
