package dev.qualis.app;

import java.nio.file.Path;
import java.util.Objects;

/**
 * One file of a project as it was read.
 *
 * @param path where it lies, as the caller of the use case would open it
 * @param name path relative to the project, with {@code /}
 * @param text its text without a byte order mark, each line ended by a line feed
 * @param byteOrderMark whether the file begins with one
 * @param lineEnds how its lines end in the file
 */
public record SourceFile(Path path, String name, String text, boolean byteOrderMark, LineEnds lineEnds) {
    public SourceFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
        Objects.requireNonNull(text);
        Objects.requireNonNull(lineEnds);
    }

    /** What stands in the file when its text is another one: with its byte order mark and its line ends. */
    String written(String other) {
        return (byteOrderMark ? "\uFEFF" : "") + lineEnds.applied(other);
    }
}
