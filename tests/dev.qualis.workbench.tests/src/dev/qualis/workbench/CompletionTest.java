package dev.qualis.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proposals, asked for with the keys people ask with. */
class CompletionTest {
    private static final String HEAD = """
        project Trial "Trial"
        use library CQOS
        unit Quality "Quality" headed by Head
        position Head "Head of Quality" in Quality
        """;

    private Desk desk;
    private final Typist typist = new Typist(Duration.ofMillis(60));

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("completion");
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void offersClausesOfALibraryAfterFulfils() throws Exception {
        ask("process Sales \"Sales\" {\n    fulfils |\n}\n");
        List<String> offered = Popup.lines();
        assertTrue(offered.stream().anyMatch(it -> it.contains("CQOS 4.3")), offered.toString());
    }

    @Test
    void offersNothingThatWouldGrowTogetherWithTheWordBefore() throws Exception {
        ask("process Sales \"Sales\" {\n    owner|\n}\n");
        for (String offered : Popup.lines()) {
            assertFalse(Character.isLetter(offered.charAt(0)) && !offered.startsWith("owner"), offered);
        }
    }

    @Test
    void takesTheProposalThatIsChosen() throws Exception {
        ITextEditor editor = ask("process Sales \"Sales\" {\n    owner He|\n}\n");
        if (Desk.document(editor).get().contains("owner He\n")) {
            Desk.await(() -> Popup.isOpen());
            typist.type("\n");
        }
        assertEquals(
                HEAD + "process Sales \"Sales\" {\n    owner Head\n}\n",
                Desk.document(editor).get());
    }

    private ITextEditor ask(String text) throws Exception {
        int caret = text.indexOf('|');
        ITextEditor editor = desk.open(desk.file("trial.qms", HEAD + text.replace("|", "")));
        Desk.window().getShell().forceActive();
        Desk.page().activate(editor);
        Desk.await(() -> Desk.text(editor).isFocusControl());
        editor.selectAndReveal(HEAD.length() + caret, 0);
        typist.press(SWT.CTRL, ' ');
        return editor;
    }
}
