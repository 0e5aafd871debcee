package dev.qualis.workbench.project;

import dev.qualis.dsl.ui.check.ProjectTexts;
import dev.qualis.workbench.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Opens a folder, or a file in one, as a project and shows its main file in an editor. */
public final class OpenModel extends Job {
    /** The header in either language. */
    private static final Pattern PROJECT_HEADER = Pattern.compile("(?m)^\\s*(?:project|项目)\\s+\\S");

    private final Path path;

    public OpenModel(Path path) {
        super(Messages.text("open.job", path.getFileName()));
        this.path = path;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        if (!Files.exists(path)) {
            return Status.error(Messages.text("open.missing", path));
        }
        Optional<IFile> known = known();
        if (known.isPresent()) {
            show(known.get());
            return Status.OK_STATUS;
        }
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        try {
            var workspace = ResourcesPlugin.getWorkspace();
            IProject project = new FolderProjects(workspace).open(folder, SubMonitor.convert(monitor, 100));
            mainFile(project).ifPresent(OpenModel::show);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return Status.error(Messages.text("open.failed", folder, e.getMessage()), e);
        }
    }

    /** The file asked for, where an open project has it, at any depth. */
    private Optional<IFile> known() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
                .filter(IFile::exists)
                .findFirst();
    }

    /** The file asked for, else the one with the project's header, else the first. */
    private Optional<IFile> mainFile(IProject project) throws CoreException {
        List<IFile> files = ProjectTexts.files(project).stream()
                .sorted(Comparator.comparing(file -> file.getFullPath().toString()))
                .toList();
        for (IFile file : files) {
            if (IPath.fromPath(path).equals(file.getLocation())) {
                return Optional.of(file);
            }
        }
        for (IFile file : files) {
            if (PROJECT_HEADER.matcher(file.readString()).find()) {
                return Optional.of(file);
            }
        }
        return files.stream().findFirst();
    }

    private static void show(IFile file) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                IWorkbenchPage page = page();
                IDE.openEditor(page, file);
                if (page.findView(ProjectExplorer.VIEW_ID) instanceof ISetSelectionTarget explorer) {
                    explorer.selectReveal(new StructuredSelection(file));
                }
            } catch (PartInitException e) {
                throw new IllegalStateException("No editor for " + file.getFullPath(), e);
            }
        });
    }

    /** Before the user has touched it, the only window need not be the active one. */
    private static IWorkbenchPage page() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
        IWorkbenchWindow window = active == null ? workbench.getWorkbenchWindows()[0] : active;
        return window.getActivePage();
    }
}
