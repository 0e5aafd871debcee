package dev.qualis.workbench.importing;

import com.google.inject.Inject;
import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.dsl.project.QmsProject;
import dev.qualis.dsl.ui.check.CurrentProjects;
import dev.qualis.workbench.ActiveProject;
import dev.qualis.workbench.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard that brings spreadsheets into the project somebody is at work on. */
public class ImportHandler extends AbstractHandler {
    private final QmsLanguage language;
    private final CurrentProjects projects;

    @Inject
    ImportHandler(QmsLanguage language, CurrentProjects projects) {
        this.language = language;
        this.projects = projects;
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        open(HandlerUtil.getActiveWorkbenchWindowChecked(event), Optional.empty());
        return null;
    }

    /** @param files where nobody needs to be asked for them */
    void open(IWorkbenchWindow window, Optional<List<Path>> files) {
        Optional<IProject> project = ActiveProject.of(window.getActivePage());
        Optional<QmsProject> model = project.flatMap(projects::of);
        if (model.isEmpty()) {
            MessageDialog.openInformation(
                    window.getShell(), Messages.text("import.title"), Messages.text("import.none"));
            return;
        }
        URI folder = URI.createPlatformResourceURI(project.orElseThrow().getName(), true);
        ImportWizard wizard = new ImportWizard(
                window.getActivePage(), new SpreadsheetPreview(language, model.orElseThrow(), folder), files);
        WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
        dialog.addPageChangingListener(turning -> turning.doit = wizard.canTurn(turning.getTargetPage()));
        dialog.addPageChangedListener(turned -> wizard.turned(turned.getSelectedPage()));
        dialog.open();
    }
}
