package dev.qualis.server.project;

import dev.qualis.dsl.workspace.Workspace;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.emf.common.util.URI;

/** The projects of the folders that an editor has open; a file outside of them is one with its own folder. */
public final class ServedProjects {

    private final Workspace workspace;
    private final SortedMap<Path, ServedProject> projects = new ConcurrentSkipListMap<>();

    public ServedProjects(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All that are open, in the order of their folders. */
    public Collection<ServedProject> all() {
        return List.copyOf(projects.values());
    }

    /** Opens a folder. */
    public void add(Path folder) {
        projects.computeIfAbsent(folder, any -> new ServedProject(folder, workspace));
    }

    /** Closes a folder. */
    public void remove(Path folder) {
        projects.remove(folder);
    }

    /** The project of a file or folder: the innermost folder that has it; where none has, its own is opened. */
    public Optional<ServedProject> of(String uri) {
        return path(uri)
                .map(file -> known(file).orElseGet(() -> {
                    Path folder = Files.isDirectory(file) ? file : file.getParent();
                    add(folder);
                    return projects.get(folder);
                }));
    }

    private Optional<ServedProject> known(Path file) {
        return projects.values().stream()
                .filter(project -> file.startsWith(project.folder()))
                .max(Comparator.comparingInt(project -> project.folder().getNameCount()));
    }

    /** The file that an address of the protocol means; nothing for what lies in no file system. */
    public static Optional<Path> path(String uri) {
        try {
            Path path = Path.of(java.net.URI.create(uri)).toAbsolutePath().normalize();
            return path.getParent() == null && !Files.isDirectory(path) ? Optional.empty() : Optional.of(path);
        } catch (IllegalArgumentException | FileSystemNotFoundException other) {
            return Optional.empty();
        }
    }

    /** One address a file, however the editor spells it. */
    public static URI address(String uri) {
        return path(uri).map(ServedProject::uri).orElseGet(() -> URI.createURI(uri));
    }
}
