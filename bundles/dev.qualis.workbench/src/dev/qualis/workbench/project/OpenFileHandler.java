package dev.qualis.workbench.project;

import dev.qualis.workbench.Messages;
import java.nio.file.Path;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a file of a model and opens it with its folder as a project: alone it would be a text that nobody checks. */
public final class OpenFileHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        FileDialog dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.text("open.file.title"));
        dialog.setFilterExtensions(new String[] {"*.qms", "*.*"});
        dialog.setFilterNames(new String[] {Messages.text("open.file.qms"), Messages.text("open.file.all")});
        String file = dialog.open();
        if (file != null) {
            new OpenModel(Path.of(file)).schedule();
        }
        return null;
    }
}
