package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.fix.Fix;
import dev.qualis.dsl.ide.fix.FixTable;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers what the language's services know to mend a problem, in the editor and in the view of problems. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
    private final CurrentProjects projects;
    private final dev.qualis.dsl.ide.service.QuickFixes service;

    @Inject
    QuickFixes(CurrentProjects projects, dev.qualis.dsl.ide.service.QuickFixes service) {
        this.projects = projects;
        this.service = service;
    }

    /** Told by the code alone: a lamp must not wait for a project to be read. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return FixTable.isMendable(marker.getAttribute(IssueMarkers.CODE, ""));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, -1);
        int length = marker.getAttribute(IMarker.CHAR_END, -1) - start;
        if (!hasResolutions(marker) || start < 0 || length <= 0 || !(marker.getResource() instanceof IFile file)) {
            return new IMarkerResolution[0];
        }
        return projects.of(file.getProject()).stream()
                .flatMap(project -> service
                        .of(
                                project.snapshot(),
                                ProjectTexts.uri(file),
                                marker.getAttribute(IssueMarkers.CODE, ""),
                                start,
                                length)
                        .stream()
                        .map(fix -> new Mending(fix, project.snapshot())))
                .toArray(IMarkerResolution[]::new);
    }

    /** @param read the texts that the fix is for; where one of those that it changes says something else by now, nothing is written */
    private record Mending(Fix fix, Snapshot read) implements IMarkerResolution {
        @Override
        public String getLabel() {
            return Messages.chinese() ? fix.chinese() : fix.english();
        }

        @Override
        public void run(IMarker marker) {
            try {
                BufferEdits.write(read, Map.of(), fix.edits());
            } catch (CoreException e) {
                ILog.of(QuickFixes.class)
                        .error("cannot mend " + marker.getResource().getFullPath(), e);
            }
        }
    }
}
