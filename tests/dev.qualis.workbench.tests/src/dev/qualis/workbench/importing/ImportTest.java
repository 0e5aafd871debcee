package dev.qualis.workbench.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Typist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables come into the texts of a project by its window, after they have been shown. */
class ImportTest {
    private static final String POSITIONS = """
        project Firm "Firm" language en
        // the staff
        position QualityManager "Quality manager"   // since long
        """;
    private static final String TABLE = """
        Position,Reports to,Headcount
        Quality manager,,2
        Inspector,Quality manager,3
        """;

    private final Typist typist = new Typist(Duration.ofMillis(2_000));
    private Desk desk;
    private IFile file;
    private ITextEditor editor;

    @BeforeEach
    void open() throws Exception {
        desk = new Desk("Importing");
        file = desk.file("positions.qms", POSITIONS);
        editor = desk.open(file);
        editor.setFocus();
        Desk.awaitChecks();
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static void write(Shell shell, String path) {
        for (Control control : shell.getChildren()) {
            if (control instanceof Composite composite) {
                Text found = text(composite);
                if (found != null) {
                    found.setText(path);
                    found.setFocus();
                }
            }
        }
    }

    private static Text text(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Text text && (text.getStyle() & SWT.READ_ONLY) == 0) {
                return text;
            }
            Text inside = child instanceof Composite composite ? text(composite) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private void assertImported() throws Exception {
        Desk.await(() -> Desk.document(editor).get().contains("headcount 2"));
        String text = Desk.document(editor).get();
        assertTrue(text.contains("// the staff") && text.contains("// since long"), text);
        assertTrue(text.contains("position Inspector \"Inspector\" reports to QualityManager"), text);
        assertTrue(editor.isDirty(), "nothing is saved");
    }

    @Test
    void aFileBecomesText(@TempDir Path folder) throws Exception {
        Path csv = Files.writeString(folder.resolve("staff.csv"), TABLE);
        CompletableFuture<Void> typed =
                typist.typeInto(Messages.text("import.title"), shell -> write(shell, csv.toString()), "\n\n");
        typist.press(SWT.CTRL | SWT.SHIFT, 'i');
        Desk.await(typed::isDone);
        typed.join();
        assertImported();
    }

    @Test
    void aCopiedTableBecomesText() throws Exception {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {TABLE.replace(',', '\t')}, new Transfer[] {TextTransfer.getInstance()});
        CompletableFuture<Void> typed = typist.typeInto(Messages.text("import.title"), shell -> {}, "\n");
        typist.press(SWT.CTRL | SWT.SHIFT, 'v');
        Desk.await(typed::isDone);
        typed.join();
        clipboard.dispose();
        assertImported();
    }

    @Test
    void whatIsLeftChangesNothing(@TempDir Path folder) throws Exception {
        Path csv = Files.writeString(folder.resolve("staff.csv"), TABLE);
        CompletableFuture<Void> typed = typist.typeInto(
                Messages.text("import.title"), shell -> write(shell, csv.toString()), "\n" + Typist.ESCAPE);
        typist.press(SWT.CTRL | SWT.SHIFT, 'i');
        Desk.await(typed::isDone);
        typed.join();
        assertEquals(POSITIONS, Desk.document(editor).get());
    }
}
