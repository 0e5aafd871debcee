package dev.qualis.workbench.form;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an element of the project at work; the form shows it afterwards, for the rest of its fields. */
public class NewElementHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            FormView form = (FormView) HandlerUtil.getActiveWorkbenchWindowChecked(event)
                    .getActivePage()
                    .showView(FormView.ID);
            form.create();
        } catch (PartInitException e) {
            throw new ExecutionException(FormView.ID, e);
        }
        return null;
    }
}
