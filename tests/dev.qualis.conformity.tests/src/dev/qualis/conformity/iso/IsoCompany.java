package dev.qualis.conformity.iso;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.standard.Standard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;

/** Companies that a text describes, judged by a standard of ISO; and those that meet all that the rules ask for. */
public final class IsoCompany {

    private IsoCompany() {}

    /** The text of the company that meets every rule of a standard. */
    public static String sound(String standard) throws IOException {
        String system = read("sound9001.qms");
        return standard.equals("ISO9001")
                ? system
                : system.replace("ISO9001", standard) + read("sound-" + standard.substring(3) + ".qms");
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = IsoCompany.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The report on a company, whose text has to parse and link. */
    public static ConformityReport assess(QmsLanguage language, String standard, String text) {
        QmsProject project = language.newProject();
        project.add(URI.createURI("memory:/company.qms"), text);
        project.link();
        assertEquals(
                "",
                project.validate().stream()
                        .filter(issue -> issue.code().startsWith("qualis.syntax")
                                || issue.code().startsWith("qualis.reference")
                                || issue.code().startsWith("qualis.clause"))
                        .map(issue -> issue.line() + ": " + issue.message())
                        .findFirst()
                        .orElse(""));
        ModelIndex index = ModelIndex.of(project.models(), project.libraries());
        Standard judged = standard(index, standard);
        return Conformity.to(judged).assess(index, judged);
    }

    public static Standard standard(ModelIndex index, String name) {
        return index.standards().stream()
                .filter(each -> name.equals(each.getName()))
                .findFirst()
                .orElseThrow();
    }

    /** The shares by the numbers of clauses; those that do not apply are left out. */
    static Map<String, Double> shares(ConformityReport report) {
        Map<String, Double> shares = new TreeMap<>();
        report.clauses().stream()
                .filter(result -> result.result().isApplicable())
                .forEach(result ->
                        shares.put(result.clause().getNumber(), result.result().share()));
        return shares;
    }
}
