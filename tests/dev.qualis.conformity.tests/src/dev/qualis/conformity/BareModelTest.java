package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProjectAnalyses;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

/** Texts are written little by little: what says next to nothing is judged, by every standard, and meets next to nothing. */
class BareModelTest {

    @Test
    void elementsOfWhichNothingIsSaidAreJudged() throws IOException {
        ModelIndex index = index("", "");
        for (Standard standard : index.standards()) {
            ConformityReport report = Conformity.to(standard).assess(index, standard);
            assertTrue(!report.clauses().isEmpty(), standard.getName());
            assertTrue(report.score() < 0.5, standard.getName() + " " + report.score());
        }
        assertTrue(ProjectAnalyses.of(index).strategy().goals().size() == 2);
    }

    /** The same with somebody in office, who did nothing yet. */
    @Test
    void somebodyInOfficeWhoDidNothingIsJudged() throws IOException {
        ModelIndex index = index("person P {", "person P holds Cqo since 2024-01-01 {");
        assertEquals(1, index.organisation().chiefQualityOfficers().size());
        for (Standard standard : index.standards()) {
            assertTrue(Conformity.to(standard).assess(index, standard).score() < 0.5, standard.getName());
        }
    }

    private static ModelIndex index(String old, String now) throws IOException {
        QmsProject project = QmsLanguage.standalone().newProject();
        try (var stream = BareModelTest.class.getResourceAsStream("cases/bare.qms")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            project.add(URI.createURI("memory:/bare.qms"), text.replace(old.isEmpty() ? "\0" : old, now));
        }
        project.link();
        assertEquals(
                List.of(),
                project.validate().stream()
                        .filter(issue -> issue.code().startsWith("qualis.syntax")
                                || issue.code().startsWith("qualis.reference"))
                        .map(issue -> issue.line() + ": " + issue.message())
                        .toList());
        return ModelIndex.of(project.models(), project.libraries());
    }
}
