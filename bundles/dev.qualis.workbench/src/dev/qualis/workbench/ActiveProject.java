package dev.qualis.workbench;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** The project a user is at work on. */
public final class ActiveProject {
    private ActiveProject() {}

    /** That of the active editor, else of what is selected, else the first that is open. */
    public static Optional<IProject> of(IWorkbenchPage page) {
        return ofEditor(page)
                .or(() -> ofSelection(page))
                .or(() -> Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                        .filter(IProject::isOpen)
                        .findFirst());
    }

    /** That of the active editor, of a text or a picture. */
    public static Optional<IProject> ofEditor(IWorkbenchPage page) {
        IEditorPart editor = page.getActiveEditor();
        if (editor == null) {
            return Optional.empty();
        }
        IFile file = editor.getEditorInput().getAdapter(IFile.class);
        IProject project = file == null ? editor.getEditorInput().getAdapter(IProject.class) : file.getProject();
        return Optional.ofNullable(project).filter(IProject::isOpen);
    }

    private static Optional<IProject> ofSelection(IWorkbenchPage page) {
        return page.getSelection() instanceof IStructuredSelection selection
                ? Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IResource.class))
                        .map(IResource::getProject)
                        .filter(IProject::isOpen)
                : Optional.empty();
    }
}
