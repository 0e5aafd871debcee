package dev.qualis.dsl.ui.editing;

import dev.qualis.dsl.ui.syntax.Partitions;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indents new lines as the formatter would, closes a block begun with a brace, and moves a closing brace back. */
public final class BlockIndent implements IAutoEditStrategy {
    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (Partitions.isProse(document, Math.max(0, command.offset - 1))) {
                return;
            }
            if (command.length == 0 && TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
                newLine(document, command);
            } else if (command.length == 0 && command.text.equals("}")) {
                closingBrace(document, command);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("No place " + command.offset + " in the document", e);
        }
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        String indent =
                before.substring(0, before.length() - before.stripLeading().length());
        String delimiter = command.text;
        if (!before.stripTrailing().endsWith("{")) {
            command.text = delimiter + indent;
            return;
        }
        command.text = delimiter + indent + STEP;
        boolean closed = after.strip().startsWith("}");
        if (closed || hasOpenBlock(document)) {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.text += delimiter + indent + (closed ? "" : "}");
        }
    }

    private static void closingBrace(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length = STEP.length();
        }
    }

    /** Whether a block lacks its end: there are more braces open than closed. */
    private static boolean hasOpenBlock(IDocument document) throws BadLocationException {
        int depth = 0;
        for (int i = 0; i < document.getLength(); i++) {
            char c = document.getChar(i);
            if ((c == '{' || c == '}') && !Partitions.isProse(document, i)) {
                depth += c == '{' ? 1 : -1;
            }
        }
        return depth > 0;
    }
}
