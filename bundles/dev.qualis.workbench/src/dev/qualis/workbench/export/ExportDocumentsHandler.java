package dev.qualis.workbench.export;

import com.google.inject.Inject;
import dev.qualis.app.OpenedProject;
import dev.qualis.dsl.ui.check.CurrentProjects;
import dev.qualis.workbench.ActiveProject;
import dev.qualis.workbench.Messages;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that writes the documents and slides of the project somebody is at work on. */
public final class ExportDocumentsHandler extends AbstractHandler {
    private final CurrentProjects projects;

    @Inject
    ExportDocumentsHandler(CurrentProjects projects) {
        this.projects = projects;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<IProject> project = ActiveProject.of(window.getActivePage());
        Optional<OpenedProject> opened = project.flatMap(projects::of).map(OpenedProject::of);
        if (opened.isEmpty()) {
            MessageDialog.openInformation(
                    window.getShell(), Messages.text("export.title"), Messages.text("export.none"));
            return null;
        }
        new WizardDialog(window.getShell(), new ExportDocumentsWizard(opened.get(), folder(project.get()))).open();
        return null;
    }

    /** Beside the project: what is made of a model does not belong among its texts. */
    private static Path folder(IProject project) {
        Path models = project.getLocation() == null
                ? Path.of(System.getProperty("user.home"), project.getName())
                : project.getLocation().toPath();
        return models.resolveSibling(models.getFileName() + "-documents");
    }
}
