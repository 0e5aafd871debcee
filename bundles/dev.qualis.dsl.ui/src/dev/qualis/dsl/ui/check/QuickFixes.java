package dev.qualis.dsl.ui.check;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ide.fix.Fix;
import dev.qualis.dsl.ide.fix.FixTable;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.dsl.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
    private final Workspace workspace;
    private final ProjectTexts texts;
    private final dev.qualis.dsl.ide.service.QuickFixes service;

    @Inject
    QuickFixes(Workspace workspace, ProjectTexts texts, dev.qualis.dsl.ide.service.QuickFixes service) {
        this.workspace = workspace;
        this.texts = texts;
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
        if (!hasResolutions(marker) || start < 0 || length <= 0) {
            return new IMarkerResolution[0];
        }
        try {
            Map<URI, String> files = new HashMap<>();
            Map<URI, IPath> paths = new HashMap<>();
            for (IFile file : ProjectTexts.files(marker.getResource().getProject())) {
                files.put(ProjectTexts.uri(file), texts.text(file));
                paths.put(ProjectTexts.uri(file), file.getFullPath());
            }
            Snapshot snapshot = workspace.of(files);
            URI uri = ProjectTexts.uri((IFile) marker.getResource());
            String code = marker.getAttribute(IssueMarkers.CODE, "");
            return service.of(snapshot, uri, code, start, length).stream()
                    .map(fix -> new Mending(fix, files, paths))
                    .toArray(IMarkerResolution[]::new);
        } catch (CoreException e) {
            ILog.of(QuickFixes.class).log(e.getStatus());
            return new IMarkerResolution[0];
        }
    }

    /**
     * Writes into the texts as they are now, also where an editor has them open.
     *
     * @param before the texts that the fix is for; where one of those that it changes says something else by now, nothing is written
     * @param paths where they are
     */
    private record Mending(Fix fix, Map<URI, String> before, Map<URI, IPath> paths) implements IMarkerResolution {
        @Override
        public String getLabel() {
            return Messages.chinese() ? fix.chinese() : fix.english();
        }

        @Override
        public void run(IMarker marker) {
            Map<URI, List<TextEdit>> changes = new LinkedHashMap<>();
            fix.edits()
                    .forEach(edit -> changes.computeIfAbsent(edit.uri(), any -> new ArrayList<>())
                            .add(edit));
            try {
                if (areAsBefore(changes.keySet())) {
                    for (var change : changes.entrySet()) {
                        inBuffer(paths.get(change.getKey()), buffer -> write(buffer, change.getValue()));
                    }
                }
            } catch (CoreException | BadLocationException e) {
                ILog.of(QuickFixes.class)
                        .error("cannot mend " + marker.getResource().getFullPath(), e);
            }
        }

        private boolean areAsBefore(Set<URI> files) throws CoreException, BadLocationException {
            boolean[] same = {true};
            for (URI uri : files) {
                inBuffer(
                        paths.get(uri),
                        buffer -> same[0] &= buffer.getDocument().get().equals(before.get(uri)));
            }
            return same[0];
        }

        private interface Work {
            void with(ITextFileBuffer buffer) throws CoreException, BadLocationException;
        }

        private static void inBuffer(IPath path, Work work) throws CoreException, BadLocationException {
            ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
            buffers.connect(path, LocationKind.IFILE, null);
            try {
                work.with(buffers.getTextFileBuffer(path, LocationKind.IFILE));
            } finally {
                buffers.disconnect(path, LocationKind.IFILE, null);
            }
        }

        private static void write(ITextFileBuffer buffer, List<TextEdit> edits)
                throws CoreException, BadLocationException {
            IDocument document = buffer.getDocument();
            boolean unsaved = buffer.isDirty();
            for (TextEdit edit : edits.reversed()) {
                document.replace(edit.offset(), edit.length(), edit.text());
            }
            if (!unsaved) {
                buffer.commit(null, false);
            }
        }
    }
}
