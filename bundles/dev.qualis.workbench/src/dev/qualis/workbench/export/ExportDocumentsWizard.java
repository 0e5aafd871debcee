package dev.qualis.workbench.export;

import dev.qualis.app.DocumentProject;
import dev.qualis.app.DocumentRequest;
import dev.qualis.app.DrawProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.OutputFolder;
import dev.qualis.app.PresentProject;
import dev.qualis.app.Progress;
import dev.qualis.app.Sentences;
import dev.qualis.manual.ManualOptions;
import dev.qualis.workbench.Messages;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.program.Program;

/** Writes documents and slides of a project into a folder, the same files as the command line does. */
final class ExportDocumentsWizard extends Wizard {
    /** What the folder says that it holds, so that the command line goes on in it, and the wizard in one of its. */
    private static final String CONTENT = "manual";

    private final OpenedProject project;
    private final ExportDocumentsPage page;

    /** @param folder where the documents go if nobody chooses another one */
    ExportDocumentsWizard(OpenedProject project, Path folder) {
        this.project = project;
        page = new ExportDocumentsPage(folder);
        setWindowTitle(Messages.text("export.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        ExportDocumentsPage.Choice choice = page.choice();
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask(Messages.text("export.title"), IProgressMonitor.UNKNOWN);
                write(choice, new MonitoredProgress(monitor));
            });
        } catch (InvocationTargetException e) {
            page.setErrorMessage(
                    e.getCause() instanceof RefusedException refused
                            ? refused.getMessage()
                            : Messages.text("export.failed", String.valueOf(e.getCause())));
            return false;
        } catch (InterruptedException cancelled) {
            page.setErrorMessage(Messages.text("export.cancelled"));
            return false;
        }
        if (choice.show()) {
            Program.launch(first(choice).toString());
        }
        return true;
    }

    private void write(ExportDocumentsPage.Choice choice, Progress progress)
            throws InvocationTargetException, InterruptedException {
        try {
            SortedMap<String, byte[]> files = new TreeMap<>();
            if (!choice.kinds().isEmpty()) {
                ManualOptions options = new ManualOptions(
                        choice.personalData(), ManualOptions.standard().completePage());
                DocumentRequest request = new DocumentRequest(
                        choice.kinds(), choice.formats(), choice.languages(), options, Optional.empty(), false);
                files.putAll(new DocumentProject(new DrawProject())
                        .document(project, request, progress)
                        .files());
            }
            if (choice.slides()) {
                files.putAll(new PresentProject(new DrawProject())
                        .present(project, choice.languages(), Optional.empty(), progress));
            }
            if (new OutputFolder(CONTENT, choice.folder(), false).write(files, progress)
                    instanceof Outcome.Refused<OutputFolder.Written> refused) {
                throw new InvocationTargetException(
                        new RefusedException(new Sentences(Messages.language()).of(refused.refusal())));
            }
        } catch (CancellationException e) {
            throw new InterruptedException();
        }
    }

    /** The site where there is one, else the folder. */
    private static Path first(ExportDocumentsPage.Choice choice) {
        Path site = choice.folder().resolve("index.html");
        return site.toFile().isFile() ? site : choice.folder();
    }

    /** The folder cannot take the files; the message says why and what to do. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        RefusedException(String message) {
            super(message);
        }
    }

    /** Tells a monitor of the platform how far the work is, one part of it after the other. */
    private record MonitoredProgress(IProgressMonitor monitor) implements Progress {
        @Override
        public void report(Task task, int done, int total) {
            monitor.subTask(Messages.text("export.task." + task) + (total > 1 ? " " + done + "/" + total : ""));
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
