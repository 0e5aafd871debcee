package dev.qualis.workbench.importing;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.ui.check.CurrentProjects;
import dev.qualis.workbench.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings a table that was copied in a spreadsheet program into the project, after showing what that changes. */
public final class PasteTableHandler extends ImportHandler {
    @Inject
    PasteTableHandler(QmsLanguage language, CurrentProjects projects) {
        super(language, projects);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Clipboard clipboard = new Clipboard(window.getShell().getDisplay());
        Object copied = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (!(copied instanceof String table)
                || !table.contains("\t")
                || table.lines().count() < 2) {
            MessageDialog.openInformation(
                    window.getShell(), Messages.text("import.title"), Messages.text("import.noTable"));
            return null;
        }
        try {
            Path folder = Files.createTempDirectory("qualis");
            Path file = folder.resolve(Messages.text("import.clipboard") + ".csv");
            try {
                Files.writeString(file, table);
                open(window, Optional.of(List.of(file)));
            } finally {
                Files.deleteIfExists(file);
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new ExecutionException("The clipboard cannot be kept in a file.", e);
        }
        return null;
    }
}
