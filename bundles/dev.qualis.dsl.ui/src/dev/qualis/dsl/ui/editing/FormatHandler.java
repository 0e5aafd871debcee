package dev.qualis.dsl.ui.editing;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.check.ProjectTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.BadLocationException;

/** Brings the text of the active editor into its canonical form. */
public final class FormatHandler extends AbstractHandler {
    private final QmsLanguage language;

    @Inject
    FormatHandler(QmsLanguage language) {
        this.language = language;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var text = ActiveText.of(event).filter(ActiveText::writable);
        if (text.isPresent()) {
            try {
                format(text.get());
            } catch (BadLocationException e) {
                throw new ExecutionException("The text changed while it was formatted.", e);
            }
        }
        return null;
    }

    private void format(ActiveText text) throws BadLocationException {
        URI uri = text.file().map(ProjectTexts::uri).orElse(URI.createURI("memory:/untitled.qms"));
        String before = text.document().get();
        QmsProject project = language.newProject();
        project.add(uri, before);
        TextChange change = TextChange.between(before, project.format(uri));
        if (!change.isEmpty()) {
            int caret = text.selection().getOffset();
            text.document().replace(change.offset(), change.length(), change.text());
            text.editor().selectAndReveal(change.moved(caret), 0);
        }
    }
}
