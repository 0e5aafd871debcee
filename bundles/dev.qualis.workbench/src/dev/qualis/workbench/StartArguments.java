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

    /**
     * Reads the arguments the platform has left over: {@code -open PATH}, or just the path. What follows another option is that option's
     * value; unknown ones are not ours to judge.
     */
    public static StartArguments of(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String before = i == 0 ? "" : arguments[i - 1];
            boolean value = before.startsWith("-") && !before.equals(OPEN);
            if (!arguments[i].startsWith("-") && !value) {
                return new StartArguments(
                        Optional.of(Path.of(arguments[i]).toAbsolutePath().normalize()));
            }
        }
        return new StartArguments(Optional.empty());
    }
}
