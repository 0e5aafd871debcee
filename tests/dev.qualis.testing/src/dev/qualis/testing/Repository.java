package dev.qualis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that is being tested; tests run in the folder of their module. */
public final class Repository {

    private Repository() {}

    /** Its top folder. */
    public static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("examples")) && Files.isDirectory(folder.resolve("bundles"))) {
                return folder;
            }
        }
        throw new IllegalStateException("The tests do not run inside the repository.");
    }

    /** The folder of an example that ships with the product. */
    public static Path example(String name) {
        Path example = root().resolve("examples").resolve(name);
        if (!Files.isDirectory(example)) {
            throw new IllegalStateException("There is no example " + name + ".");
        }
        return example;
    }

    /** Every model file at or below a folder, in the order of their names. */
    public static List<Path> models(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".qms"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
