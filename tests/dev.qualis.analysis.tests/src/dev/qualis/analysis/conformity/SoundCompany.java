package dev.qualis.analysis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/** The company that meets every clause for which there is a rule: one text out of several resources. */
final class SoundCompany {

    private static final List<String> PARTS = List.of("sound.qms", "sound-system.qms");

    private SoundCompany() {}

    static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String part : PARTS) {
            try (InputStream stream = SoundCompany.class.getResourceAsStream(part)) {
                text.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }

    /** The report on a company that a text describes, which has to parse and link. */
    static ConformityReport assess(QmsLanguage language, String text) {
        QmsProject project = language.newProject();
        project.add(URI.createURI("memory:/company.qms"), text);
        project.link();
        var errors = project.validate().stream()
                .filter(issue ->
                        issue.code().startsWith("qualis.syntax") || issue.code().startsWith("qualis.reference"))
                .map(issue -> issue.line() + ": " + issue.message())
                .toList();
        assertEquals(List.of(), errors);
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        return new Conformity(GuideRules.all()).assess(index, cqos(index));
    }

    private static Standard cqos(ModelIndex index) {
        return index.standards().stream()
                .filter(standard -> "CQOS".equals(standard.getName()))
                .findFirst()
                .orElseThrow();
    }
}
