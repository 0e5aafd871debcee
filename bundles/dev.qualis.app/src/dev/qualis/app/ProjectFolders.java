package dev.qualis.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Projects of Eclipse as folders: those that refer to each other lie beside each other. */
final class ProjectFolders {
    private static final List<String> MARKS = List.of(".project", "META-INF", "plugin.xml");
    private static final int HIGHEST = 8;

    private ProjectFolders() {}

    static boolean isProject(Path folder) {
        return MARKS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** The folder in which the project lies that holds a folder; that folder itself where no project holds it. */
    static Path around(Path folder) {
        Path at = folder;
        for (int i = 0; i < HIGHEST && at != null && at.getFileName() != null; i++, at = at.getParent()) {
            if (isProject(at) && at.getParent() != null) {
                return at.getParent();
            }
        }
        return folder;
    }
}
