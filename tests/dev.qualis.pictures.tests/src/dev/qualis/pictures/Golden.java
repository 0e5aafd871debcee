package dev.qualis.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with files in {@code expected}; {@code -Dqualis.golden=renew} writes them anew. */
public final class Golden {
    private static final Path FOLDER = Path.of("expected");

    private Golden() {}

    public static void assertMatches(String file, String actual) throws IOException {
        Path path = FOLDER.resolve(file);
        if ("renew".equals(System.getProperty("qualis.golden"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, actual, StandardCharsets.UTF_8);
        }
        assertTrue(Files.exists(path), () -> path + " is missing; renew it with -Dqualis.golden=renew");
        assertEquals(Files.readString(path, StandardCharsets.UTF_8).replace("\r\n", "\n"), actual, path.toString());
    }
}
