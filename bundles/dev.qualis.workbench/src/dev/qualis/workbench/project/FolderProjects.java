package dev.qualis.workbench.project;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;

/** Shows folders anywhere on the disk as projects of the workspace. */
final class FolderProjects {
    private final IWorkspace workspace;

    FolderProjects(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /** The open project of a folder: the one there is, or else a new one. */
    IProject open(Path folder, SubMonitor monitor) throws CoreException {
        Optional<IProject> known = known(folder);
        IProject project = known.isPresent() ? known.get() : create(folder, monitor.split(50));
        project.open(monitor.split(25));
        project.refreshLocal(IResource.DEPTH_INFINITE, monitor.split(25));
        return project;
    }

    private Optional<IProject> known(Path folder) {
        IPath location = IPath.fromPath(folder);
        return Stream.of(workspace.getRoot().getProjects())
                .filter(project -> location.equals(project.getLocation())
                        || location.equals(project.getFolder(project.getName()).getRawLocation()))
                .findFirst();
    }

    private IProject create(Path folder, SubMonitor monitor) throws CoreException {
        String base =
                folder.getFileName() == null ? "model" : folder.getFileName().toString();
        String name = base;
        for (int i = 2; workspace.getRoot().getProject(name).exists(); i++) {
            name = base + " " + i;
        }
        IProject project = workspace.getRoot().getProject(name);
        IProjectDescription description = workspace.newProjectDescription(name);
        // A project in place writes a .project file into its folder; where that cannot be, the folder is linked.
        boolean inPlace = Files.isWritable(folder);
        if (inPlace) {
            description.setLocation(IPath.fromPath(folder));
        }
        project.create(description, monitor);
        if (!inPlace) {
            project.open(null);
            project.getFolder(name).createLink(IPath.fromPath(folder), IResource.REPLACE, null);
        }
        return project;
    }
}
