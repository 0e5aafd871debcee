package dev.qualis.workbench.importing;

import dev.qualis.exchange.ImportResult;
import dev.qualis.workbench.Messages;
import dev.qualis.workbench.edit.DocumentEdits;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

/** Brings spreadsheets into a project, after showing what that changes; the texts are changed as if somebody had typed them. */
final class ImportWizard extends Wizard {
    private final IWorkbenchPage page;
    private final SpreadsheetPreview preview;
    private final Optional<List<Path>> given;
    private final ImportFilesPage files = new ImportFilesPage();
    private final ImportPreviewPage shown;
    private List<Path> last = List.of();

    /** @param given the files where nobody needs to be asked for them */
    ImportWizard(IWorkbenchPage page, SpreadsheetPreview preview, Optional<List<Path>> given) {
        this.page = page;
        this.preview = preview;
        this.given = given;
        shown = new ImportPreviewPage(preview);
        setWindowTitle(Messages.text("import.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        if (given.isEmpty()) {
            addPage(files);
        }
        addPage(shown);
    }

    @Override
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        given.ifPresent(paths -> container.getDisplay().asyncExec(() -> {
            if (!container.isDisposed() && read(paths)) {
                shown.refresh();
            }
        }));
    }

    /** Tells whether one can turn to a page: to the preview only with files that can be read. */
    boolean canTurn(Object to) {
        return to != shown || read(files.chosen());
    }

    /** The preview is worked out when somebody turns to it. */
    void turned(Object to) {
        if (to == shown && given.isEmpty()) {
            shown.refresh();
        }
    }

    private boolean read(List<Path> paths) {
        if (paths.isEmpty() || !files.isPageComplete() && given.isEmpty()) {
            return false;
        }
        if (paths.equals(last)) {
            return true;
        }
        String[] wrong = {""};
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.text("import.reading"), IProgressMonitor.UNKNOWN);
                wrong[0] = preview.read(paths);
            });
        } catch (InvocationTargetException e) {
            wrong[0] = String.valueOf(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        WizardPage told = given.isPresent() ? shown : files;
        told.setErrorMessage(wrong[0].isEmpty() ? null : wrong[0]);
        last = wrong[0].isEmpty() ? paths : List.of();
        return wrong[0].isEmpty();
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == shown && shown.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        ImportResult result = shown.result().orElseThrow();
        if (!new DocumentEdits(page).apply(preview.project(), preview.edits(result))) {
            shown.setErrorMessage(Messages.text("form.changed"));
            return false;
        }
        try {
            for (Map.Entry<URI, String> each : preview.newFiles(result).entrySet()) {
                IFile file = ResourcesPlugin.getWorkspace()
                        .getRoot()
                        .getFile(IPath.fromPortableString(each.getKey().toPlatformString(true)));
                file.create(each.getValue().getBytes(StandardCharsets.UTF_8), true, true, null);
                IDE.openEditor(page, file);
            }
        } catch (CoreException e) {
            shown.setErrorMessage(Messages.text("import.failed", e.getMessage()));
            return false;
        }
        return true;
    }
}
