package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedTextsTest {

    private static final String UNCLOSED = " qualis.syntax.text.unclosed";

    @Test
    void costsItsOwnLineOnly() {
        assertEquals(List.of("a.qms:2:12" + UNCLOSED), TextProject.of("""
                unit A "甲"
                position P "岗位
                unit B "乙"
                """).issues());
    }

    @Test
    void leavesTheBraceOfTheBody() {
        assertEquals(List.of("a.qms:1:8" + UNCLOSED), TextProject.of("""
                unit A "甲 {
                    activities planning
                }
                unit B "乙" in A
                """).issues());
    }

    @Test
    void leavesTheTitleInTheOtherLanguage() {
        TextProject project = TextProject.of("""
                unit Top "总部"
                unit A "甲 | "Unit A" in Top {
                    activities planning
                }
                """);
        assertEquals(List.of("a.qms:2:8" + UNCLOSED), project.issues());
        assertEquals(
                "Top",
                project.element(dev.qualis.model.qms.organisation.Unit.class, "A")
                        .getParent()
                        .getName());
    }

    @Test
    void leavesTheNextTextOfAList() {
        assertEquals(List.of("a.qms:3:12" + UNCLOSED), TextProject.of("""
                position P "岗位" | "Post"
                process X "过程" | "Process" { owner P
                    inputs "甲, "乙" | "B"
                }
                """).issues());
    }

    @Test
    void leavesTextsAloneThatAreClosed() {
        assertEquals(List.of(), TextProject.of("""
                unit A "甲 { | \\"乙\\" , " | "a |"
                """).issues());
    }
}
