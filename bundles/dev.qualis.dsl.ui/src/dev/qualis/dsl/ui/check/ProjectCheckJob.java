package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsIssue;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.ui.progress.IProgressConstants;
import org.eclipse.xtext.service.OperationCanceledError;

/** Checks one project in the background: reads, links, validates, shows the markers and tells the result. */
final class ProjectCheckJob extends Job {
    /** What every check needs. */
    static final class Parts {
        private final QmsLanguage language;
        private final ProjectTexts texts;
        private final IssueMarkers markers;

        @Inject
        Parts(QmsLanguage language, ProjectTexts texts, IssueMarkers markers) {
            this.language = language;
            this.texts = texts;
            this.markers = markers;
        }
    }

    private final IProject project;
    private final Parts parts;
    private final Consumer<CheckedProject> result;
    private Snapshot last;

    ProjectCheckJob(IProject project, Parts parts, Consumer<CheckedProject> result) {
        super(Messages.text("check.job", project.getName()));
        this.project = project;
        this.parts = parts;
        this.result = result;
        setPriority(Job.SHORT);
        // A dialog at every keystroke helps nobody; the log has it all the same.
        setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ProjectChecks.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            check(SubMonitor.convert(monitor, 100));
            return Status.OK_STATUS;
        } catch (OperationCanceledException | OperationCanceledError | CancellationException e) {
            return Status.CANCEL_STATUS; // a newer text is checked instead
        } catch (CoreException e) {
            return project.isOpen() ? e.getStatus() : Status.CANCEL_STATUS;
        }
    }

    private void check(SubMonitor monitor) throws CoreException {
        Map<URI, IFile> files = new LinkedHashMap<>();
        Map<URI, String> texts = new LinkedHashMap<>();
        boolean saved = true;
        for (IFile file : ProjectTexts.files(project)) {
            URI uri = ProjectTexts.uri(file);
            files.put(uri, file);
            texts.put(uri, parts.texts.text(file));
            saved &= parts.texts.isSaved(file);
            monitor.checkCanceled();
        }
        monitor.worked(40);
        // only what has changed since is parsed, linked and checked again
        Snapshot now = (last == null ? parts.language.workspace().empty() : last).having(texts);
        now.models(monitor::isCanceled);
        monitor.worked(30);
        List<QmsIssue> issues = now.issues(monitor::isCanceled);
        last = now;
        monitor.checkCanceled();
        monitor.worked(20);
        parts.markers.show(project, byFile(issues, files), monitor.split(10));
        result.accept(new CheckedProject(project, QmsProject.of(now), issues, saved));
    }

    private static Map<IFile, List<QmsIssue>> byFile(List<QmsIssue> issues, Map<URI, IFile> files) {
        Map<IFile, List<QmsIssue>> result = new LinkedHashMap<>();
        for (QmsIssue issue : issues) {
            IFile file = files.get(issue.uri());
            if (file != null) {
                result.computeIfAbsent(file, it -> new ArrayList<>()).add(issue);
            }
        }
        return result;
    }
}
