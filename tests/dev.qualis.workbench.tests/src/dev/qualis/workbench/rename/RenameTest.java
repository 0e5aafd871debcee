package dev.qualis.workbench.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Typist;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An element is renamed with real keys, in all texts of its project. */
class RenameTest {
    private static final String POSITIONS =
            "// who\nposition QM \"Quality manager\"\nposition GM   \"General manager\"\n";
    private static final String PROCESSES = "process Sales \"Sales\" {\n    owner   QM // for now\n}\n";

    private final Typist typist = new Typist(Duration.ofMillis(30));
    private Desk desk;
    private IFile positions;
    private IFile processes;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("Renaming");
        positions = desk.file("positions.qms", POSITIONS);
        processes = desk.file("processes.qms", PROCESSES);
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    @Test
    void changesAllTextsAndNothingElse() throws Exception {
        ITextEditor editor = at("QM");
        CompletableFuture<Void> typed = typist.typeInto(Messages.text("rename.title"), shell -> {}, "Boss\n");
        typist.press(SWT.ALT | SWT.SHIFT, 'r');
        Desk.await(typed::isDone);
        typed.join();

        assertEquals(POSITIONS.replace("QM", "Boss"), Desk.document(editor).get());
        assertEquals(
                PROCESSES.replace("QM", "Boss"),
                Desk.document(desk.open(processes)).get());
    }

    @Test
    void changesNothingWhereTheNameIsTaken() throws Exception {
        ITextEditor editor = at("QM");
        CompletableFuture<Void> typed =
                typist.typeInto(Messages.text("rename.title"), shell -> {}, "GM\n" + "1x\n" + Typist.ESCAPE);
        typist.press(SWT.ALT | SWT.SHIFT, 'r');
        Desk.await(typed::isDone);
        typed.join();

        assertEquals(POSITIONS, Desk.document(editor).get());
        assertEquals(PROCESSES, Desk.document(desk.open(processes)).get());
    }

    @Test
    void changesNothingWhereTheNameIsNone() throws Exception {
        ITextEditor editor = at("QM");
        CompletableFuture<Void> typed =
                typist.typeInto(Messages.text("rename.title"), shell -> {}, "1x\n" + Typist.ESCAPE);
        typist.press(SWT.ALT | SWT.SHIFT, 'r');
        Desk.await(typed::isDone);
        typed.join();

        assertEquals(POSITIONS, Desk.document(editor).get());
    }

    private ITextEditor at(String name) throws Exception {
        ITextEditor editor = desk.open(positions);
        editor.selectAndReveal(POSITIONS.indexOf(name), 0);
        editor.setFocus();
        Desk.awaitChecks();
        return editor;
    }
}
