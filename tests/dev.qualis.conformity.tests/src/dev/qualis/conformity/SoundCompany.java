package dev.qualis.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;

/** The company that meets every clause for which there is a rule: one text out of several resources. */
final class SoundCompany {

    private static final List<String> PARTS = List.of("sound.qms", "sound-system.qms", "sound57.qms", "sound6.qms");

    private static final Map<Breakages.Breakage, Map<String, Finding>> BROKEN = new HashMap<>();

    /** What is kept of a clause's result, so that the models of all broken companies can go. */
    record Finding(Result result, Wording reason, Optional<Fix> fix) {}

    private SoundCompany() {}

    /** The findings by clause once a change is made; worked out once for all tests. */
    static synchronized Map<String, Finding> broken(QmsLanguage language, Breakages.Breakage breakage)
            throws IOException {
        String sound = text();
        int at = sound.indexOf(breakage.old());
        assertTrue(at >= 0 && sound.indexOf(breakage.old(), at + 1) < 0, "not there exactly once: " + breakage);
        return BROKEN.computeIfAbsent(
                breakage, any -> findings(assess(language, sound.replace(breakage.old(), breakage.now()))));
    }

    /** The findings of a report by clause, the first where the standard has a number twice. */
    static Map<String, Finding> findings(ConformityReport report) {
        Map<String, Finding> findings = new TreeMap<>();
        report.clauses()
                .forEach(result -> findings.putIfAbsent(
                        result.clause().getNumber(), new Finding(result.result(), result.reason(), result.fix())));
        return findings;
    }

    static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String part : PARTS) {
            try (InputStream stream = SoundCompany.class.getResourceAsStream(part)) {
                text.append(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            }
        }
        return text.toString();
    }

    /** The report on a company that a text describes, which has to parse and link. */
    static ConformityReport assess(QmsLanguage language, String text) {
        return assess(language, text, GuideRules.all());
    }

    static ConformityReport assess(QmsLanguage language, String text, List<Rule> rules) {
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
        return new Conformity(rules).assess(index, cqos(index));
    }

    private static Standard cqos(ModelIndex index) {
        return index.standards().stream()
                .filter(standard -> "CQOS".equals(standard.getName()))
                .findFirst()
                .orElseThrow();
    }
}
