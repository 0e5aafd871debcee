package dev.qualis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Whether a file or folder is meant to be read. */
final class Readability {
    private static final Set<PosixFilePermission> READ =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    private Readability() {}

    /** The system's answer, and the bits besides: they do not bind root, yet a file without any was locked on purpose. */
    static boolean of(Path path) throws IOException {
        if (!Files.isReadable(path)) {
            return false;
        }
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        return view == null || view.readAttributes().permissions().stream().anyMatch(READ::contains);
    }
}
