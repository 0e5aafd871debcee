package dev.qualis.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.NamedElement;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/** A model written in the language, as an author would; public, so that tests in sub-packages can use it. */
public final class WrittenModel {

    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private WrittenModel() {}

    /** Reads a model on the day 2026-11-20, which has to be free of mistakes in syntax and references. */
    public static ModelIndex of(String text) {
        return read("project P \"项目\" language zh, en { model date 2026-11-20 }\n" + text);
    }

    /** Reads a whole file. */
    public static ModelIndex read(String text) {
        QmsProject project = LANGUAGE.newProject();
        project.add(URI.createURI("memory:/company.qms"), text);
        project.link();
        List<String> errors = project.validate().stream()
                .filter(issue ->
                        issue.code().startsWith("qualis.syntax") || issue.code().startsWith("qualis.reference"))
                .map(issue -> issue.line() + ": " + issue.message())
                .toList();
        assertEquals(List.of(), errors);
        return ModelIndex.of(project.models(), project.libraries());
    }

    /** An empty model. */
    public static ModelIndex empty() {
        return new ModelBuilder().index();
    }

    public static List<String> names(List<? extends NamedElement> elements) {
        return elements.stream().map(NamedElement::getName).toList();
    }
}
