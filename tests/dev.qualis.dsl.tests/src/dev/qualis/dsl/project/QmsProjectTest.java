package dev.qualis.dsl.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.organisation.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class QmsProjectTest {

    @Test
    void seesEveryFileFromEveryOther() {
        assertEquals(
                List.of(),
                new TextProject()
                        .file("z/b.qms", "position B \"B\" in U reports to A")
                        .file("a.qms", "position A \"A\" in U")
                        .file("c.qms", "unit U \"U\"")
                        .issues());
    }

    @Test
    void locatesElementsByTheirNames() {
        TextProject project = TextProject.of("\n  position A \"A\"").linked();
        assertEquals(
                new SourceLocation(TextProject.uri("a.qms"), 2, 12, 12, 1),
                project.project().locate(project.element(Position.class, "A")).orElseThrow());
    }

    @Test
    void takesAFileOnce() {
        TextProject project = TextProject.of("");
        assertThrows(IllegalArgumentException.class, () -> project.file("a.qms", ""));
    }

    @Test
    void acceptsFilesThatSayNothing() {
        assertEquals(List.of(), TextProject.of("").issues());
        assertEquals(List.of(), TextProject.of("// nothing\n").issues());
        assertEquals(1, TextProject.of("").project().models().size());
    }

    @Test
    void goesOnBehindNonsense() {
        assertEquals(
                List.of("a.qms:1:1 qualis.syntax", "a.qms:3:19 qualis.reference.unknown"),
                TextProject.of("%%% ???\nunit A \"A\"\nposition P \"P\" in B").issues().stream()
                        .filter(issue -> issue.contains("reference") || issue.startsWith("a.qms:1:1 "))
                        .toList());
    }
}
