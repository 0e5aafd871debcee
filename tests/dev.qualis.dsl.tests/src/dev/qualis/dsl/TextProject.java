package dev.qualis.dsl;

import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** A project written down in a test: files in, issues and elements out. */
public final class TextProject {

    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    private final QmsProject project = LANGUAGE.newProject();

    private boolean chinese;

    /** A project of one file. */
    public static TextProject of(String text) {
        return new TextProject().file("a.qms", text);
    }

    /** A project of one file that uses the shipped catalogues CQOS and ISO9001. */
    public static TextProject withCatalogues(String text) {
        return new TextProject().file("0.qms", "use library CQOS, ISO9001").file("a.qms", text);
    }

    public TextProject file(String name, String text) {
        LANGUAGE.tellIssuesInChinese(chinese);
        project.add(uri(name), text);
        return this;
    }

    /** A project of one file that is read by someone who reads Chinese. */
    public static TextProject inChinese(String text) {
        TextProject project = new TextProject();
        project.chinese = true;
        return project.file("a.qms", text);
    }

    public static URI uri(String name) {
        return URI.createURI("memory:/" + name);
    }

    /** All issues, each as {@code file:line:column code}. */
    public List<String> issues() {
        return validated().stream()
                .map(issue ->
                        issue.uri().lastSegment() + ":" + issue.line() + ":" + issue.column() + " " + issue.code())
                .toList();
    }

    /** What all issues say. */
    public List<String> messages() {
        return validated().stream().map(QmsIssue::message).toList();
    }

    public List<QmsIssue> validated() {
        LANGUAGE.tellIssuesInChinese(chinese);
        project.link();
        return project.validate();
    }

    /** The text of the first file in canonical form. */
    public String formatted() {
        return project.format(project.models().getFirst().eResource().getURI());
    }

    public QmsProject project() {
        return project;
    }

    /** The model of the first file, for a test that changes it. */
    public QualityModel modifiable() {
        return (QualityModel) project.snapshot()
                .modifiable()
                .getResources()
                .getFirst()
                .getContents()
                .getFirst();
    }

    public TextProject linked() {
        project.link();
        return this;
    }

    /** The element of the name, anywhere in the project. */
    public <T extends NamedElement> T element(Class<T> type, String name) {
        return project.models().stream()
                .flatMap(file -> EcoreUtil2.eAllOfType((EObject) file, type).stream())
                .filter(element -> name.equals(element.getName()))
                .findFirst()
                .orElseThrow();
    }
}
