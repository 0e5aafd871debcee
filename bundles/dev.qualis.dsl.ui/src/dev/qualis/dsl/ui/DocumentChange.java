package dev.qualis.dsl.ui;

import dev.qualis.dsl.ide.edit.TextEdit;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Writes edits into a document as one change, which is undone at once. */
public final class DocumentChange {
    private DocumentChange() {}

    /**
     * Writes.
     *
     * @param edits of the text as it is, in its order
     * @throws IllegalStateException where the text is shorter than the edits say
     */
    public static void write(IDocument document, List<TextEdit> edits) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.commit();
            undo.beginCompoundChange();
        }
        try {
            for (TextEdit edit : edits.reversed()) {
                document.replace(edit.offset(), edit.length(), edit.text());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("The edits are of another text.", e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
