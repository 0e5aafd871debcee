package dev.qualis.workbench.project;

import dev.qualis.workbench.Messages;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a folder and opens it as a project. */
public final class OpenFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.text("open.title"));
        dialog.setMessage(Messages.text("open.message"));
        String folder = dialog.open();
        if (folder != null) {
            new OpenModel(Path.of(folder)).schedule();
        }
        return null;
    }
}
