package dev.qualis.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows what the reference says of the words at the cursor: what is selected, the words of the line that end there, those it begins with. */
public class ExplainHandler extends AbstractHandler {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.]+");

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        List<String> words =
                HandlerUtil.getActiveEditor(event) instanceof ITextEditor editor ? words(editor) : List.of();
        try {
            HelpView view = (HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(HelpView.ID);
            view.explain(words);
        } catch (PartInitException e) {
            throw new ExecutionException(HelpView.ID, e);
        }
        return null;
    }

    private static List<String> words(ITextEditor editor) throws ExecutionException {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (document == null || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection at)) {
            return List.of();
        }
        if (at.getLength() > 0) {
            return List.of(at.getText());
        }
        try {
            IRegion line = document.getLineInformationOfOffset(at.getOffset());
            return words(document.get(line.getOffset(), line.getLength()), at.getOffset() - line.getOffset());
        } catch (BadLocationException e) {
            throw new ExecutionException("cursor", e);
        }
    }

    /** The word at a column with those before and behind it, longest first, then the words with which the line begins. */
    static List<String> words(String line, int column) {
        List<String> all = new ArrayList<>();
        int at = -1;
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            if (matcher.start() <= column && column <= matcher.end()) {
                at = all.size();
            }
            all.add(matcher.group());
        }
        List<String> words = new ArrayList<>();
        if (at >= 0) {
            for (int length = 3; length > 0; length--) {
                for (int from = Math.max(0, at - length + 1); from <= at && from + length <= all.size(); from++) {
                    words.add(String.join(" ", all.subList(from, from + length)));
                }
            }
        }
        for (int length = Math.min(3, all.size()); length > 0; length--) {
            words.add(String.join(" ", all.subList(0, length)));
        }
        return words;
    }
}
