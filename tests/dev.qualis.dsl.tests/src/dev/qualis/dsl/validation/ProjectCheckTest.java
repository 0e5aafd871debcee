package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

class ProjectCheckTest {

    @Test
    void letsAProjectChangeASeverity() {
        TextProject project = new TextProject()
                .file("a.qms", "project P \"P\" { issue qualis.process.owner.missing info because \"later\" }")
                .file("b.qms", "process X \"X\"");
        assertEquals(Severity.INFO, project.validated().getFirst().severity());
        assertEquals(1, project.validated().size());
    }

    @Test
    void letsAProjectSwitchAnIssueOffForAReason() {
        assertEquals(List.of(), TextProject.of("""
                        project P "P" { issue qualis.process.owner.missing ignore because "later" }
                        process X "X"
                        """).issues());
    }

    @Test
    void switchesNothingOffWithoutAReason() {
        assertEquals(
                List.of("a.qms:1:52 qualis.project.reason.missing", "a.qms:2:9 qualis.process.owner.missing"),
                TextProject.of("""
                        project P "P" { issue qualis.process.owner.missing ignore }
                        process X "X"
                        """).issues());
    }

    @Test
    void letsNoProjectOverlookWhatIsNotUnderstood() {
        TextProject project = TextProject.of("""
                project P "P" { issue qualis.reference.unknown info because "later" }
                position A "A" reports to B
                """);
        assertEquals(
                List.of("a.qms:1:23 qualis.project.code.fixed", "a.qms:2:27 qualis.reference.unknown"),
                project.issues());
        assertEquals(Severity.ERROR, project.validated().getLast().severity());
    }

    @Test
    void reportsSettingsOfUnknownIssues() {
        assertEquals(
                List.of("a.qms:1:23 qualis.project.code.unknown"),
                TextProject.of("project P \"P\" { issue qualis.nothing error }").issues());
    }

    @Test
    void reportsTwoHeaders() {
        assertEquals(
                List.of("b.qms:1:9 qualis.project.duplicate"),
                new TextProject()
                        .file("a.qms", "project A \"A\"")
                        .file("b.qms", "project B \"B\"")
                        .issues());
    }

    @Test
    void asksForTitlesInBothLanguages() {
        TextProject project = TextProject.of("project P \"甲\" | \"P\" language zh, en\nunit U \"部门\"");
        assertEquals(List.of("a.qms:2:8 qualis.title.second.missing"), project.issues());
        assertEquals(Severity.INFO, project.validated().getFirst().severity());
    }

    @Test
    void reportsHoldingThatEndsBeforeItBegins() {
        assertEquals(
                List.of("a.qms:2:45 qualis.person.holding.dates"),
                TextProject.of("position A \"A\"\nperson X \"X\" holds A since 2024-03-01 until 2024-02-01")
                        .issues());
    }

    @Test
    void reportsUnitsInsideEachOther() {
        assertEquals(
                List.of("a.qms:1:15 qualis.unit.cycle"),
                TextProject.of("unit A \"A\" in B\nunit B \"B\" in A").issues());
    }
}
