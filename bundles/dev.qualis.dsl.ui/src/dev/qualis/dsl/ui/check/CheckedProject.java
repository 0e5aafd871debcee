package dev.qualis.dsl.ui.check;

import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsProject;
import java.util.List;
import org.eclipse.core.resources.IProject;

/**
 * A project as it stood at one check, unsaved text included; nobody changes the model any more.
 *
 * @param issues ordered by file, line and column
 * @param saved whether all of its text was saved
 */
public record CheckedProject(IProject project, QmsProject model, List<QmsIssue> issues, boolean saved) {
    public CheckedProject {
        issues = List.copyOf(issues);
    }
}
