package dev.qualis.app;

import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;

/** Names of files, the same on every system. */
final class ProjectPaths {
    private ProjectPaths() {}

    /** The path of a file relative to its project, with {@code /}. */
    static String name(Path root, Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    /** The path as a user would type it: without a leading {@code ./}. */
    static Path shown(Path path) {
        Path here = path.getFileSystem().getPath(".");
        return path.getNameCount() > 1 && path.startsWith(here) ? here.relativize(path) : path;
    }

    static URI uri(Path file) {
        return URI.createURI(file.toAbsolutePath().normalize().toUri().toString());
    }
}
