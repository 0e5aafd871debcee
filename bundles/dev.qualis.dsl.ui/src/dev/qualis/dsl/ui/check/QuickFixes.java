package dev.qualis.dsl.ui.check;

import dev.qualis.dsl.ide.fix.TextFixes;
import dev.qualis.dsl.ui.Messages;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator;

/** Offers to put right what {@link TextFixes} knows for certain, in the editor and in the view of problems. */
public final class QuickFixes implements IMarkerResolutionGenerator {

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return TextFixes.PUNCTUATION.equals(marker.getAttribute(IssueMarkers.CODE, ""))
                ? new IMarkerResolution[] {new Replacement()}
                : new IMarkerResolution[0];
    }

    /** Writes into the text as it is now, also where an editor has it open. */
    private static final class Replacement implements IMarkerResolution {

        @Override
        public String getLabel() {
            return Messages.text("fix.punctuation");
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

        private static void write(ITextFileBuffer buffer, IMarker marker) throws CoreException, BadLocationException {
            IDocument document = buffer.getDocument();
            int start = marker.getAttribute(IMarker.CHAR_START, -1);
            int end = marker.getAttribute(IMarker.CHAR_END, -1);
            if (start < 0 || end <= start || end > document.getLength()) {
                return; // the text has changed since
            }
            boolean unsaved = buffer.isDirty();
            String marked = document.get(start, end - start);
            Optional<String> fix = TextFixes.of(marker.getAttribute(IssueMarkers.CODE, ""), marked);
            if (fix.isPresent()) {
                document.replace(start, end - start, fix.get());
                if (!unsaved) {
                    buffer.commit(null, false);
                }
            }
        }
    }
}
