package dev.qualis.app;

import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.core.QualityModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;

/** Finds where the text of a project contradicts itself. */
public final class CheckProject {
    private static final Comparator<Finding> IN_TEXT = Comparator.comparing(
                    (Finding finding) -> finding.file().name())
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    public CheckReport check(OpenedProject project, Progress progress) {
        progress.step(Progress.Task.CHECK, 0, 1);
        List<Finding> findings = new ArrayList<>();
        for (QmsIssue issue : project.issues(progress::cancelled)) {
            if (issue.severity() != Severity.IGNORE) {
                findings.add(finding(project, issue));
            }
        }
        findings.sort(IN_TEXT);
        progress.step(Progress.Task.CHECK, 1, 1);
        return new CheckReport(findings, elements(project));
    }

    private static Finding finding(OpenedProject project, QmsIssue issue) {
        return new Finding(
                project.file(issue.uri()),
                issue.line(),
                issue.column(),
                issue.length(),
                level(issue.severity()),
                issue.code(),
                issue.message(),
                issue.clause());
    }

    private static Finding.Level level(Severity severity) {
        return switch (severity) {
            case ERROR -> Finding.Level.ERROR;
            case WARNING -> Finding.Level.WARNING;
            default -> Finding.Level.INFO;
        };
    }

    private static int elements(OpenedProject project) {
        int count = 0;
        for (QualityModel model : project.models()) {
            for (var each = EcoreUtil.<EObject>getAllContents(model, false); each.hasNext(); ) {
                count += isElement(each.next()) ? 1 : 0;
            }
        }
        return count;
    }

    /** The project's header has a name too, but describes no part of the company. */
    static boolean isElement(EObject object) {
        return object instanceof NamedElement && !(object instanceof Project);
    }
}
