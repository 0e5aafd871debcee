package dev.qualis.dsl.ui.editor;

import com.google.inject.Inject;
import dev.qualis.dsl.ide.pinyin.Pinyin;
import dev.qualis.dsl.ide.service.Outline;
import dev.qualis.dsl.ui.Messages;
import dev.qualis.dsl.ui.assist.DocumentModels;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens the quick outline over the text that is being edited. */
public final class QuickOutlineHandler extends AbstractHandler {
    private final DocumentModels models;
    private final Pinyin pinyin;

    @Inject
    QuickOutlineHandler(DocumentModels models, Pinyin pinyin) {
        this.models = models;
        this.pinyin = pinyin;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            Shell shell = HandlerUtil.getActiveShellChecked(event);
            models.now(document)
                    .map(part -> Outline.of(
                            part.project().snapshot(), part.resource().getURI(), Messages.chinese()))
                    .ifPresent(entries -> new QuickOutline(shell, editor, entries, pinyin).open());
        }
        return null;
    }
}
