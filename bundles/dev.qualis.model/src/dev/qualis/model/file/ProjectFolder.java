package dev.qualis.model.file;

import dev.qualis.model.qms.core.QualityModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a project: that of the file with the project header. Files are named by their paths below it. */
public final class ProjectFolder {

    /** Where a path leads. */
    public enum Place {
        /** To a file below the folder. */
        FOUND,
        /** To nothing, or to a folder. */
        MISSING,
        /** Out of the folder, or it is no relative path. */
        OUTSIDE
    }

    private final Path root;

    /** The folder. */
    public ProjectFolder(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The folder of the project of some files; nothing where they do not lie in folders, or none has the header. */
    public static Optional<ProjectFolder> of(Iterable<QualityModel> files) {
        for (QualityModel file : files) {
            if (file.getProject() != null
                    && file.eResource() != null
                    && file.eResource().getURI() != null
                    && file.eResource().getURI().isFile()) {
                Path path = Path.of(file.eResource().getURI().toFileString()).toAbsolutePath();
                return Optional.of(new ProjectFolder(path.getParent()));
            }
        }
        return Optional.empty();
    }

    /** Whether a path leaves the folder, whatever the folder is. */
    public static boolean leavesFolder(String path) {
        if (path.indexOf('\\') >= 0 || path.startsWith("/") || path.contains(":")) {
            return true;
        }
        int depth = 0;
        for (String step : path.split("/")) {
            depth += step.equals("..") ? -1 : step.isEmpty() || step.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** Where a path below the folder leads; links in the file system are followed. */
    public Place find(String path) {
        if (leavesFolder(path)) {
            return Place.OUTSIDE;
        }
        try {
            Path file = root.resolve(path).normalize();
            if (!Files.isRegularFile(file)) {
                return Place.MISSING;
            }
            return file.toRealPath().startsWith(root.toRealPath()) ? Place.FOUND : Place.OUTSIDE;
        } catch (InvalidPathException | IOException unreadable) {
            return Place.MISSING;
        }
    }
}
