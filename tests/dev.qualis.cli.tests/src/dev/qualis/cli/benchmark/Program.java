package dev.qualis.cli.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A program that is run from its start to its end. */
interface Program {

    /** @throws IOException where it fails */
    void run(String... arguments) throws IOException;

    /** A program of the machine. */
    static Program of(Path executable) {
        return arguments -> {
            List<String> command = new ArrayList<>();
            command.add(executable.toString());
            command.addAll(List.of(arguments));
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                int code = process.waitFor();
                if (code != 0) {
                    throw new IOException(String.join(" ", command) + " ended with " + code);
                }
            } catch (InterruptedException e) {
                process.destroy();
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        };
    }

    /** A program that the machine finds by its name; nothing where it has none. */
    static Optional<Program> named(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Program::of);
    }
}
