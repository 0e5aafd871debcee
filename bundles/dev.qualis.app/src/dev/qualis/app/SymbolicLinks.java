package dev.qualis.app;

import java.nio.file.Files;
import java.nio.file.Path;

/** What can go wrong with symbolic links. */
final class SymbolicLinks {
    private SymbolicLinks() {}

    /** Whether a link on the way leads to itself: then the system can state neither that the path exists nor that it does not. */
    static boolean isEndless(Path path) {
        if (Files.exists(path) || Files.notExists(path)) {
            return false;
        }
        for (Path part = path; part != null; part = part.getParent()) {
            if (Files.isSymbolicLink(part) && !Files.exists(part) && !Files.notExists(part)) {
                return true;
            }
        }
        return false;
    }
}
