package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionCheckTest {

    @Test
    void reportsCycleInReportingLinesOnceAtItsFirstPosition() {
        TextProject project = TextProject.of("""
                position A "A" reports to C
                position B "B" reports to A
                position C "C" reports to B
                position D "D" reports to C
                """);
        assertEquals(List.of("a.qms:1:27 qualis.position.reporting.cycle"), project.issues());
        assertEquals(
                List.of("Position 'A' reports to itself: A → C → B → A. Let one of them report to someone else."),
                project.messages());
    }

    @Test
    void reportsCycleAcrossFilesOnce() {
        assertEquals(
                List.of("a.qms:1:27 qualis.position.reporting.cycle"),
                new TextProject()
                        .file("b.qms", "position B \"B\" reports to A")
                        .file("a.qms", "position A \"A\" reports to B")
                        .issues());
    }

    @Test
    void reportsPositionThatReportsToItself() {
        assertEquals(
                List.of("a.qms:1:27 qualis.position.reporting.cycle"),
                TextProject.of("position A \"A\" reports to A").issues());
    }

    @Test
    void survivesAReportingLineOfManySteps() {
        StringBuilder text = new StringBuilder("position P0 \"P\"\n");
        for (int i = 1; i <= 5000; i++) {
            text.append("position P")
                    .append(i)
                    .append(" \"P\" reports to P")
                    .append(i - 1)
                    .append('\n');
        }
        assertEquals(List.of(), TextProject.of(text.toString()).issues());
    }

    @Test
    void reportsHeadcountBelowOne() {
        assertEquals(
                List.of("a.qms:1:28 qualis.position.headcount.invalid"),
                TextProject.of("position A \"A\" { headcount 0 }").issues());
    }

    @Test
    void reportsVetoOverNothing() {
        assertEquals(
                List.of("a.qms:1:28 qualis.position.authority.decision.missing"),
                TextProject.of("position A \"A\" { authority veto }").issues());
    }

    @Test
    void reportsVacancyThatSomebodyHolds() {
        assertEquals(
                List.of("a.qms:2:20 qualis.position.vacant.held"),
                TextProject.of("""
                position A "A" { vacant }
                person X "X" holds A since 2024-01-01
                """).issues());
    }
}
