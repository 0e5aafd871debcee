package dev.qualis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files; run with {@code -Dqualis.golden=renew} to write them anew. */
final class Expected {
    private static final Path FOLDER = Path.of("expected");

    private Expected() {}

    static void assertFile(String name, String actual) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("renew".equals(System.getProperty("qualis.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, name);
    }
}
