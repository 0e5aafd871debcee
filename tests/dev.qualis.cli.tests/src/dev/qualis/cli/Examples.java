package dev.qualis.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The examples of the repository that the tests run in. */
final class Examples {
    private Examples() {}

    static Path folder(String name) {
        for (Path above = Path.of("").toAbsolutePath(); above != null; above = above.getParent()) {
            Path example = above.resolve("examples").resolve(name);
            if (Files.isDirectory(example)) {
                return example;
            }
        }
        throw new IllegalStateException("There is no example " + name + " above the working folder.");
    }
}
