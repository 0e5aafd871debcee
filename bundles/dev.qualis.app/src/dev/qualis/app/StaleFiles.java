package dev.qualis.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of the files that the previous run wrote and this one did not.
 *
 * @param removed how many were deleted
 * @param kept those that somebody has changed since, and that are no longer ours to delete
 */
record StaleFiles(int removed, List<String> kept) {

    /** Deletes what is still as we wrote it, and the folders that this leaves empty. */
    static StaleFiles remove(Path folder, OutputManifest stale) throws IOException {
        int removed = 0;
        List<String> kept = new ArrayList<>();
        Set<Path> touched = new TreeSet<>(Comparator.reverseOrder()); // the deepest first
        for (String name : stale.digests().keySet()) {
            Path path = folder.resolve(name);
            if (!isPlain(folder, path)) {
                continue;
            }
            if (stale.holds(name, Files.readAllBytes(path))) {
                Files.delete(path);
                removed++;
                for (Path part = path.getParent(); !part.equals(folder); part = part.getParent()) {
                    touched.add(part);
                }
            } else {
                kept.add(name);
            }
        }
        for (Path part : touched) {
            if (isEmpty(part)) {
                Files.delete(part);
            }
        }
        return new StaleFiles(removed, List.copyOf(kept));
    }

    /** A file that no symbolic link leads to. */
    private static boolean isPlain(Path folder, Path path) {
        for (Path part = path.getParent(); !part.equals(folder); part = part.getParent()) {
            if (!Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
