package dev.qualis.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An expected text in {@code expected/}; the system property {@code qualis.golden=renew} writes it anew. */
public final class GoldenFile {

    private final Path file;

    private GoldenFile(Path file) {
        this.file = file;
    }

    public static GoldenFile named(String name) {
        Path here = Path.of("").toAbsolutePath();
        for (Path folder = here; folder != null; folder = folder.getParent()) {
            Path tests = folder.resolve("tests/dev.qualis.dsl.tests");
            if (Files.isDirectory(tests)) {
                return new GoldenFile(tests.resolve("expected").resolve(name));
            }
        }
        throw new IllegalStateException("the tests do not run inside the repository");
    }

    /** The expected text itself, for tests that start from it. */
    public String text() {
        return RepositoryFiles.read(file);
    }

    public void assertEqualTo(String actual) {
        try {
            if ("renew".equals(System.getProperty("qualis.golden"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            } else if (Files.notExists(file)) {
                fail(file + " is missing; renew the golden files with -Dqualis.golden=renew");
            } else {
                assertEquals(Files.readString(file), actual, file.toString());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
