package dev.qualis.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameCheckTest {

    @Test
    void reportsEveryElementButTheFirst() {
        TextProject project =
                new TextProject().file("b.qms", "position A \"A\"").file("a.qms", "unit A \"A\"\nunit A \"A\"");
        assertEquals(List.of("a.qms:2:6 qualis.name.duplicate", "b.qms:1:10 qualis.name.duplicate"), project.issues());
        assertEquals(
                "The name 'A' is given twice: here and in a.qms, line 1. Give one of them another name.",
                project.messages().getLast());
    }

    @Test
    void keepsNamespacesApart() {
        assertEquals(
                List.of(),
                new TextProject()
                        .file("a.qms", "namespace cn.shenzhen\nunit A \"A\"\nposition P \"P\" in A")
                        .file("b.qms", "namespace eu\nunit A \"A\"\nposition P \"P\" in cn.shenzhen.A")
                        .issues());
    }

    @Test
    void doesNotTakeAProjectForAnElement() {
        assertEquals(
                List.of(), TextProject.of("project A \"A\"\nenterprise A \"A\"").issues());
    }
}
