package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.service.QuickFixes.Fix;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers what the language's services know to mend a problem, in the editor and in the view of problems. */
public final class QuickFixes implements IMarkerResolutionGenerator2 {
    private static final Set<String> MENDABLE = Set.of("qualis.syntax.punctuation", "qualis.reference.unknown");

    private final Workspace workspace;
    private final ProjectTexts texts;

    @Inject
    QuickFixes(Workspace workspace, ProjectTexts texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    /** Told by the code alone: a lamp must not wait for a project to be read. */
    @Override
    public boolean hasResolutions(IMarker marker) {
        return MENDABLE.contains(marker.getAttribute(IssueMarkers.CODE, ""));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        int start = marker.getAttribute(IMarker.CHAR_START, -1);
        int length = marker.getAttribute(IMarker.CHAR_END, -1) - start;
        if (!hasResolutions(marker) || start < 0 || length <= 0) {
            return new IMarkerResolution[0];
        }
        try {
            Map<URI, String> files = new HashMap<>();
            for (IFile file : ProjectTexts.files(marker.getResource().getProject())) {
                files.put(ProjectTexts.uri(file), texts.text(file));
            }
            Snapshot snapshot = workspace.of(files);
            URI uri = ProjectTexts.uri((IFile) marker.getResource());
            String code = marker.getAttribute(IssueMarkers.CODE, "");
            return dev.qualis.dsl.ide.service.QuickFixes.of(snapshot, uri, code, start, length).stream()
                    .map(fix -> new Replacement(fix, snapshot.text(uri).substring(start, start + length)))
                    .toArray(IMarkerResolution[]::new);
        } catch (CoreException e) {
            ILog.of(QuickFixes.class).log(e.getStatus());
            return new IMarkerResolution[0];
        }
    }

    /**
     * Writes into the text as it is now, also where an editor has it open.
     *
     * @param marked what the problem marks; where the text says something else by now, nothing is written
     */
    private record Replacement(Fix fix, String marked) implements IMarkerResolution {
        @Override
        public String getLabel() {
            return Messages.chinese() ? fix.chinese() : fix.english();
        }

        @Override
        public void run(IMarker marker) {
            ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
            IPath path = marker.getResource().getFullPath();
            try {
                buffers.connect(path, LocationKind.IFILE, null);
                try {
                    write(buffers.getTextFileBuffer(path, LocationKind.IFILE), marker);
                } finally {
                    buffers.disconnect(path, LocationKind.IFILE, null);
                }
            } catch (CoreException | BadLocationException e) {
                ILog.of(QuickFixes.class).error("cannot mend " + path, e);
            }
        }

        private void write(ITextFileBuffer buffer, IMarker marker) throws CoreException, BadLocationException {
            IDocument document = buffer.getDocument();
            int start = marker.getAttribute(IMarker.CHAR_START, -1);
            boolean same = start >= 0
                    && start + marked.length() <= document.getLength()
                    && document.get(start, marked.length()).equals(marked);
            if (same) {
                boolean unsaved = buffer.isDirty();
                document.replace(start, marked.length(), fix.text());
                if (!unsaved) {
                    buffer.commit(null, false);
                }
            }
        }
    }
}
