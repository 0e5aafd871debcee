package dev.qualis.workbench.project;

import dev.qualis.app.NewProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Sentences;
import dev.qualis.model.qms.core.Language;
import dev.qualis.workbench.Messages;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a small project that checks without error, and opens it. */
public final class NewProjectWizard extends Wizard implements INewWizard {
    private final NewProjectPage page = new NewProjectPage();

    public NewProjectWizard() {
        setWindowTitle(Messages.text("wizard.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        // What is selected has no bearing on a new project.
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        return switch (new NewProject().create(page.folder(), page.projectName(), page.language())) {
            case Outcome.Done<NewProject.Created> done -> {
                new OpenModel(page.folder()).schedule();
                yield true;
            }
            case Outcome.Refused<NewProject.Created> refused -> {
                Language language = Messages.language();
                page.setErrorMessage(new Sentences(language).of(refused.refusal()));
                yield false;
            }
        };
    }
}
