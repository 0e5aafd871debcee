package dev.qualis.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files of the repository that tests read: the examples. */
public final class RepositoryFiles {

    private RepositoryFiles() {}

    /** Every text of the examples. */
    public static List<Path> examples() {
        try (Stream<Path> files = Files.walk(root().resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".qms"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("examples")) && Files.isDirectory(folder.resolve("bundles"))) {
                return folder;
            }
        }
        throw new IllegalStateException("the tests do not run inside the repository");
    }
}
