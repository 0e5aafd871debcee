package dev.qualis.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;

/** Projects of Eclipse as folders: those that refer to each other lie beside each other. */
final class ProjectFolders {
    private static final List<String> MARKS = List.of(".project", "META-INF", "plugin.xml");
    private static final int HIGHEST = 8;

    private ProjectFolders() {}

    static boolean isProject(Path folder) {
        return MARKS.stream().anyMatch(name -> Files.exists(folder.resolve(name)));
    }

    /** Whether a part of a decoded address names a file or folder and neither leads elsewhere nor is refused by a file system. */
    static boolean isPlainName(String part) {
        return !part.isEmpty() && part.chars().noneMatch(c -> c < ' ' || c == '/' || c == '\\' || c == ':');
    }

    /**
     * The file in a project beside that of another file to which an address leads; the other file's folder where it leads to none.
     *
     * @param address {@code platform:/plugin/project/model/x.ecore} or what a relative one became, {@code any:/project/model/x.ecore}
     */
    static Path beside(Path file, URI address) {
        List<String> way = address.segmentsList().stream()
                .filter(part -> !part.equals("..") && !part.equals("."))
                .map(URI::decode)
                .toList();
        boolean platform = way.size() > 2 && List.of("plugin", "resource").contains(way.getFirst());
        List<String> inside = platform ? way.subList(1, way.size()) : way;
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path around = around(folder);
        boolean plain = inside.size() > 1 && inside.stream().allMatch(ProjectFolders::isPlainName);
        return plain && isProject(around.resolve(inside.getFirst()))
                ? around.resolve(String.join("/", inside))
                : folder;
    }

    /** The project that holds a folder; the folder itself where none does. */
    static Path of(Path folder) {
        Path around = around(folder);
        return around.equals(folder)
                ? folder
                : around.resolve(around.relativize(folder).getName(0));
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
