package dev.qualis.dsl.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import java.util.List;
import org.junit.jupiter.api.Test;

class QmsLinkingMessagesTest {

    @Test
    void suggestsTheNearestName() {
        assertEquals(
                List.of("Organisational unit 'Qualitycenter' is unknown. Did you mean 'QualityCentre'?"),
                TextProject.of("unit QualityCentre \"Q\"\nposition P \"P\" in Qualitycenter")
                        .messages());
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertEquals(
                List.of("找不到岗位“Zebra”。"),
                TextProject.inChinese("position P \"P\" reports to Zebra").messages());
    }

    @Test
    void tellsWhichLibraryToUse() {
        TextProject project = TextProject.of("unit A \"A\" { fulfils ISO9001 5.3 }");
        assertEquals(List.of("a.qms:1:22 qualis.library.missing"), project.issues());
    }

    @Test
    void tellsUnknownClauses() {
        TextProject project = TextProject.withCatalogues("unit A \"A\" { fulfils CQOS 5.1.77 }");
        assertEquals(List.of("a.qms:1:22 qualis.clause.unknown"), project.issues());
    }

    @Test
    void tellsUnknownLibraries() {
        assertEquals(
                List.of("a.qms:1:13 qualis.library.unknown"),
                TextProject.of("use library ISO9000").issues());
    }
}
