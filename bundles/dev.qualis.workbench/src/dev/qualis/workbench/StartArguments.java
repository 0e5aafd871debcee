package dev.qualis.workbench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param open a folder with a model, or a file in one
 */
public record StartArguments(Optional<Path> open) {
    private static final String OPEN = "-open";

    /** Reads the arguments the platform has left over; unknown ones are not ours to judge. */
    public static StartArguments of(String... arguments) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (arguments[i].equals(OPEN)) {
                return new StartArguments(
                        Optional.of(Path.of(arguments[i + 1]).toAbsolutePath().normalize()));
            }
        }
        return new StartArguments(Optional.empty());
    }
}
