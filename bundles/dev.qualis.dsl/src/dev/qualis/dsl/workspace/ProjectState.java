package dev.qualis.dsl.workspace;

import dev.qualis.dsl.naming.SettledProject;
import dev.qualis.dsl.project.ProjectIssues;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** A snapshot's files, parsed and linked, and their issues as far as someone has asked for them. */
final class ProjectState {

    private final QmsProject project;

    private final ProjectIssues validation;

    private final List<QualityModel> models;

    private final List<QualityModel> libraries;

    private final Map<URI, List<QmsIssue>> issues = new HashMap<>();

    ProjectState(QmsProject project, ProjectIssues validation) {
        this.project = project;
        this.validation = validation;
        this.models = project.models();
        this.libraries = project.libraries();
    }

    List<QualityModel> models() {
        return models;
    }

    List<QualityModel> libraries() {
        return libraries;
    }

    ResourceSet resourceSet() {
        return project.resourceSet();
    }

    XtextResource resource(URI uri) {
        return (XtextResource) project.resourceSet().getResource(uri, false);
    }

    /** Called by one thread at a time. */
    List<QmsIssue> issues(URI uri, CancelIndicator cancelled) {
        List<QmsIssue> known = issues.get(uri);
        if (known != null) {
            return known;
        }
        List<QmsIssue> found = new ArrayList<>();
        SettledProject.during(resourceSet(), () -> found.addAll(validation.of(resource(uri), cancelled::isCanceled)));
        found.sort(Comparator.comparingInt(QmsIssue::line)
                .thenComparingInt(QmsIssue::column)
                .thenComparing(QmsIssue::code));
        if (cancelled.isCanceled()) {
            throw new CancellationException();
        }
        issues.put(uri, List.copyOf(found));
        return issues.get(uri);
    }
}
