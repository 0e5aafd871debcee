package dev.qualis.distribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that has run.
 *
 * @param exit its exit code
 * @param output what it wrote to its standard output
 * @param error what it wrote to its standard error
 */
record Run(int exit, String output, String error) {

    /**
     * Runs a program to its end.
     *
     * @param folder the working folder
     * @param environment what is set on top of this process's environment
     * @throws IllegalStateException if it takes longer than five minutes
     */
    static Run of(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        Path error = Files.createTempFile("error", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            Process process = builder.redirectOutput(output.toFile())
                    .redirectError(error.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("Still running after five minutes: " + command);
            }
            return new Run(process.exitValue(), read(output), read(error));
        } finally {
            Files.delete(output);
            Files.delete(error);
        }
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
