package dev.qualis.dsl.ui.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.ui.syntax.Partitions;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;

class BlockIndentTest {
    @Test
    void closesABlockWhenItsFirstLineBegins() throws Exception {
        assertEquals("unit A {\n    ¦\n}", typed("unit A {¦", "\n"));
    }

    @Test
    void doesNotCloseABlockThatIsClosed() throws Exception {
        assertEquals("unit A {\n    ¦\n}", typed("unit A {¦\n}", "\n"));
        assertEquals("unit A {\n    ¦\n}", typed("unit A {¦}", "\n"));
    }

    @Test
    void keepsTheIndentOfTheLine() throws Exception {
        assertEquals("    vacant\n    ¦", typed("    vacant¦", "\n"));
    }

    @Test
    void movesAClosingBraceBack() throws Exception {
        assertEquals("unit A {\n}¦", typed("unit A {\n    ¦", "}"));
    }

    @Test
    void leavesProseAlone() throws Exception {
        assertEquals("/* {\n¦ */", typed("/* {¦ */", "\n"));
    }

    private static String typed(String before, String text) throws BadLocationException {
        IDocument document = new Document(before.replace("¦", ""));
        new Partitions().setup(document);
        Typing command = new Typing(before.indexOf('¦'), text);
        new BlockIndent().customizeDocumentCommand(document, command);
        document.replace(command.offset, command.length, command.text);
        int caret = command.caretOffset >= 0 ? command.caretOffset : command.offset + command.text.length();
        return new StringBuilder(document.get()).insert(caret, '¦').toString();
    }

    private static final class Typing extends DocumentCommand {
        Typing(int at, String typed) {
            doit = true;
            offset = at;
            text = typed;
            caretOffset = -1;
            shiftsCaret = true;
        }
    }
}
