package dev.qualis.workbench.edit;

import dev.qualis.dsl.ide.edit.TextEdit;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.DocumentChange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Writes edits into the texts of a project, open or not, as one change of each text, and takes them back. Nothing is saved: the
 * texts stand in editors with their changes, as if somebody had typed them.
 */
public final class DocumentEdits {
    /** A text that was changed, as it was and as it is since. */
    private record Changed(IDocument document, String before, String after) {}

    private final IWorkbenchPage page;
    private final Deque<List<Changed>> done = new ArrayDeque<>();
    private final Deque<List<Changed>> undone = new ArrayDeque<>();

    public DocumentEdits(IWorkbenchPage page) {
        this.page = page;
    }

    /**
     * Writes edits.
     *
     * @param read the texts from which the edits were made
     * @return false, with nothing written, where one of the texts is another by now
     */
    public boolean apply(QmsProject read, List<TextEdit> edits) {
        Map<URI, List<TextEdit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit ->
                byFile.computeIfAbsent(edit.uri(), any -> new ArrayList<>()).add(edit));
        Map<URI, IDocument> documents = new LinkedHashMap<>();
        IWorkbenchPart active = page.getActivePart();
        byFile.keySet().forEach(uri -> documents.put(uri, document(uri)));
        if (active != null) {
            page.activate(
                    active); // an editor that is opened covers the picture, even one that does not take the keyboard
        }
        for (URI uri : byFile.keySet()) {
            IDocument document = documents.get(uri);
            if (document == null || !document.get().equals(read.text(uri))) {
                return false;
            }
        }
        List<Changed> step = new ArrayList<>();
        byFile.forEach((uri, ofFile) -> step.add(change(documents.get(uri), ofFile)));
        if (!step.isEmpty()) {
            done.push(step);
            undone.clear();
        }
        return true;
    }

    private IDocument document(URI uri) {
        if (!uri.isPlatformResource()) {
            return null;
        }
        IFile file =
                ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true)));
        try {
            return IDE.openEditor(page, file, false) instanceof ITextEditor editor
                    ? editor.getDocumentProvider().getDocument(editor.getEditorInput())
                    : null;
        } catch (PartInitException e) {
            throw new IllegalStateException("Cannot open " + file, e);
        }
    }

    private static Changed change(IDocument document, List<TextEdit> edits) {
        String before = document.get();
        DocumentChange.write(document, edits);
        return new Changed(document, before, document.get());
    }

    /** Takes the last change back; false where there is none, or where its texts have changed since. */
    public boolean undo() {
        return move(done, undone, IDocumentUndoManager::undo, Changed::after);
    }

    /** Makes the last change that was taken back again; false where there is none, or where its texts have changed since. */
    public boolean redo() {
        return move(undone, done, IDocumentUndoManager::redo, Changed::before);
    }

    private interface Step {
        void run(IDocumentUndoManager manager) throws ExecutionException;
    }

    private static boolean move(
            Deque<List<Changed>> from, Deque<List<Changed>> to, Step step, Function<Changed, String> now) {
        List<Changed> changes = from.peek();
        if (changes == null
                || !changes.stream().allMatch(each -> each.document().get().equals(now.apply(each)))) {
            return false;
        }
        try {
            for (Changed each : changes) {
                step.run(DocumentUndoManagerRegistry.getDocumentUndoManager(each.document()));
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        to.push(from.pop());
        return true;
    }
}
