package dev.qualis.workbench.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.workbench.Desk;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.Typist;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents of a project are written from its window. */
class ExportDocumentsTest {
    private final Typist typist = new Typist(Duration.ofMillis(30));

    @Test
    void writesTheManualWithUnsavedText(@TempDir Path folder) throws Exception {
        try (Desk desk = new Desk("Exporting")) {
            var editor = desk.open(desk.file("company.qms", "enterprise Acme \"Acme\" { employees 20 }\n"));
            Desk.document(editor).replace(0, 0, "position QM \"Keeper of the seals\"\n");
            editor.setFocus();
            Path out = folder.resolve("out");
            CompletableFuture<Void> typed =
                    typist.typeInto(Messages.text("export.title"), shell -> prepare(shell, out), "\n");
            typist.press(SWT.CTRL | SWT.SHIFT, 'd');
            Desk.await(typed::isDone);
            typed.join();

            assertTrue(
                    Files.isRegularFile(out.resolve("index.html")),
                    () -> "the site is there: " + List.of(folder.toFile().list()));
            try (var files = Files.walk(out)) {
                assertTrue(
                        files.filter(file -> file.toString().endsWith(".html"))
                                .anyMatch(file -> read(file).contains("Keeper of the seals")),
                        "it tells what has not been saved");
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Another folder, and nothing is opened afterwards. */
    private static void prepare(Shell shell, Path folder) {
        for (Control control : all(shell)) {
            if (control instanceof Button button && button.getText().equals(Messages.text("export.show"))) {
                button.setSelection(false);
            } else if (control instanceof Text text && (text.getStyle() & SWT.READ_ONLY) == 0) {
                text.setText(folder.toString());
                text.setFocus();
            }
        }
    }

    private static List<Control> all(Composite parent) {
        List<Control> all = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            all.add(child);
            if (child instanceof Composite composite) {
                all.addAll(all(composite));
            }
        }
        return all;
    }
}
