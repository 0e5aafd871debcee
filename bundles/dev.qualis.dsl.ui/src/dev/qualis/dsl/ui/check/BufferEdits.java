package dev.qualis.dsl.ui.check;

import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.ui.DocumentChange;
import dev.qualis.dsl.workspace.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;

/**
 * Writes edits into the texts of a project as they are now, one change of each text. What has unsaved changes in an editor stays
 * unsaved; everything else is saved.
 */
public final class BufferEdits {
    private BufferEdits() {}

    /**
     * Writes.
     *
     * @param read the texts from which the edits were made
     * @param created the texts of new files; written before the edits
     * @param edits in the order of each text
     * @return false, with nothing written, where one of the texts says something else by now, or a new file exists already
     */
    public static boolean write(Snapshot read, Map<URI, String> created, List<TextEdit> edits) throws CoreException {
        Map<URI, List<TextEdit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit ->
                byFile.computeIfAbsent(edit.uri(), any -> new ArrayList<>()).add(edit));
        for (URI uri : created.keySet()) {
            if (ProjectTexts.file(uri).exists()) {
                return false;
            }
        }
        boolean[] same = {true};
        for (URI uri : byFile.keySet()) {
            inBuffer(uri, buffer -> same[0] &= buffer.getDocument().get().equals(read.text(uri)));
        }
        if (!same[0]) {
            return false;
        }
        Map<String, URI> sorted = new TreeMap<>();
        created.keySet().forEach(uri -> sorted.put(uri.toString(), uri));
        for (URI uri : sorted.values()) {
            IFile file = ProjectTexts.file(uri);
            file.create(created.get(uri).getBytes(StandardCharsets.UTF_8), false, false, null);
        }
        for (var each : byFile.entrySet()) {
            inBuffer(each.getKey(), buffer -> write(buffer, each.getValue()));
        }
        return true;
    }

    private interface Work {
        void with(ITextFileBuffer buffer) throws CoreException;
    }

    private static void inBuffer(URI uri, Work work) throws CoreException {
        var path = ProjectTexts.file(uri).getFullPath();
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        buffers.connect(path, LocationKind.IFILE, null);
        try {
            work.with(buffers.getTextFileBuffer(path, LocationKind.IFILE));
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, null);
        }
    }

    private static void write(ITextFileBuffer buffer, List<TextEdit> edits) throws CoreException {
        boolean unsaved = buffer.isDirty();
        DocumentChange.write(buffer.getDocument(), edits);
        if (!unsaved) {
            buffer.commit(null, false);
        }
    }
}
