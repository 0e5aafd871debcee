package dev.qualis.app;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One file of a project as it was read.
 *
 * @param path where it lies, as the caller of the use case would open it
 * @param name path relative to the project, with {@code /}
 * @param text its text without a byte order mark
 * @param byteOrderMark whether the file begins with one
 */
public record SourceFile(Path path, String name, String text, boolean byteOrderMark) {
    public SourceFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
    }
}
