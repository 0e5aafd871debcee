package dev.qualis.dsl.ui.editing;

import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** The editor a command is about, with its document and selection. */
record ActiveText(ITextEditor editor, IDocument document, ITextSelection selection) {
    static Optional<ActiveText> of(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            return Optional.ofNullable(document).map(it -> new ActiveText(editor, it, selection));
        }
        return Optional.empty();
    }

    boolean writable() {
        return editor.isEditable();
    }

    Optional<IFile> file() {
        return Optional.ofNullable(editor.getEditorInput().getAdapter(IFile.class));
    }
}
