package dev.qualis.app;

import java.util.Objects;

/**
 * Something a check found in the text.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units
 * @param length in UTF-16 code units
 * @param code stable dotted code
 * @param clause clause that asks for it, such as {@code CQOS 4.3}; empty where none does
 */
public record Finding(
        SourceFile file, int line, int column, int length, Level severity, String code, String message, String clause) {

    /** How bad it is, the worst first. */
    public enum Level {
        ERROR,
        WARNING,
        INFO
    }

    public Finding {
        Objects.requireNonNull(file);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(clause);
    }
}
