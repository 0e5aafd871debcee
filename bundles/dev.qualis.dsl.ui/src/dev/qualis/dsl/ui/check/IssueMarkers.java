package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsIssue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.xtext.diagnostics.Severity;

/** Shows issues as problem markers, touching only those markers that differ from what is there. */
public final class IssueMarkers {
    /** The type of the markers. */
    public static final String TYPE = "dev.qualis.dsl.ui.problem";
    /** Attribute with the issue's stable code. */
    public static final String CODE = "dev.qualis.code";
    /** Attribute with the clause the issue rests on, may be empty. */
    public static final String CLAUSE = "dev.qualis.clause";

    private final IWorkspace workspace;

    @Inject
    IssueMarkers(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /** Makes the markers of a project's files those of the given issues, by file. */
    public void show(IProject project, Map<IFile, List<QmsIssue>> issues, IProgressMonitor monitor)
            throws CoreException {
        workspace.run(
                inner -> replace(project, issues),
                workspace.getRuleFactory().markerRule(project),
                IWorkspace.AVOID_UPDATE,
                monitor);
    }

    private static void replace(IProject project, Map<IFile, List<QmsIssue>> issues) throws CoreException {
        Map<Map<String, Object>, Deque<IMarker>> old = new HashMap<>();
        for (IMarker marker : project.findMarkers(TYPE, false, IResource.DEPTH_INFINITE)) {
            Map<String, Object> key = new HashMap<>(marker.getAttributes());
            key.put("file", marker.getResource());
            old.computeIfAbsent(key, same -> new ArrayDeque<>()).add(marker);
        }
        for (Map.Entry<IFile, List<QmsIssue>> entry : issues.entrySet()) {
            for (QmsIssue issue : entry.getValue()) {
                Map<String, Object> attributes = attributes(issue);
                Map<String, Object> key = new HashMap<>(attributes);
                key.put("file", entry.getKey());
                Deque<IMarker> same = old.get(key);
                if (same == null || same.poll() == null) {
                    entry.getKey().createMarker(TYPE, attributes);
                }
            }
        }
        for (Deque<IMarker> stale : old.values()) {
            for (IMarker marker : stale) {
                marker.delete();
            }
        }
    }

    private static Map<String, Object> attributes(QmsIssue issue) {
        return Map.of(
                IMarker.MESSAGE,
                issue.message(),
                IMarker.SEVERITY,
                severity(issue.severity()),
                IMarker.LINE_NUMBER,
                issue.line(),
                IMarker.CHAR_START,
                issue.offset(),
                IMarker.CHAR_END,
                issue.offset() + issue.length(),
                CODE,
                issue.code(),
                CLAUSE,
                issue.clause());
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO, IGNORE -> IMarker.SEVERITY_INFO;
        };
    }
}
