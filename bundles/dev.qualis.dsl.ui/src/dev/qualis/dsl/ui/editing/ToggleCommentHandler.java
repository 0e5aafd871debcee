package dev.qualis.dsl.ui.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** Comments the selected lines out, or in again. */
public final class ToggleCommentHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        var text = ActiveText.of(event).filter(ActiveText::writable);
        if (text.isPresent()) {
            try {
                toggle(text.get());
            } catch (BadLocationException e) {
                throw new ExecutionException("The selection lies outside of the text.", e);
            }
        }
        return null;
    }

    private static void toggle(ActiveText text) throws BadLocationException {
        IDocument document = text.document();
        int first = text.selection().getStartLine();
        int last = Math.max(first, text.selection().getEndLine());
        List<String> lines = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            IRegion line = document.getLineInformation(i);
            lines.add(document.get(line.getOffset(), line.getLength()));
        }
        String delimiter = document.getLineDelimiter(first);
        int start = document.getLineOffset(first);
        int end = document.getLineOffset(last) + document.getLineLength(last);
        String tail = document.getLineDelimiter(last);
        String changed = String.join(delimiter == null ? "\n" : delimiter, LineComments.toggled(lines));
        document.replace(start, end - start, changed + (tail == null ? "" : tail));
        if (first == last) {
            text.editor().selectAndReveal(start + changed.length(), 0);
        } else {
            text.editor().selectAndReveal(start, changed.length());
        }
    }
}
