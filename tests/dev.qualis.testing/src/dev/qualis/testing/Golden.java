package dev.qualis.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what is expected, most of them in {@code expected} of the module whose tests run. With
 * {@code -Dqualis.golden=renew} they are written anew, to be read in the difference.
 */
public final class Golden {
    private static final Path FOLDER = Path.of("expected");

    private Golden() {}

    /** Whether this run writes what it finds instead of comparing. */
    public static boolean renews() {
        return "renew".equals(System.getProperty("qualis.golden"));
    }

    /** A file of {@code expected} has this text. */
    public static void assertMatches(String file, String actual) {
        assertMatches(FOLDER.resolve(file), actual);
    }

    /** A file of the repository has this text. */
    public static void assertMatches(Path file, String actual) {
        try {
            if (renews()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            assertTrue(Files.exists(file), () -> file + " is missing; renew it with -Dqualis.golden=renew");
            assertEquals(text(file), actual, () -> file + " is another now; renew it with -Dqualis.golden=renew");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a file of {@code expected}, for tests that start from it. */
    public static String text(String file) {
        try {
            return text(FOLDER.resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A checkout on Windows may end lines otherwise; outputs do not. */
    private static String text(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
