package dev.qualis.cli;

import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.file.Path;

/** The program run in the process of a test, for tests in other packages. */
public final class ProgramInProcess {
    private ProgramInProcess() {}

    /** @throws IOException where it ends with another code than 0 */
    public static void run(String... arguments) throws IOException {
        Run run = Run.of((Object[]) arguments);
        if (run.code() != ExitCode.FINE) {
            throw new IOException(run.err());
        }
    }

    /** The exit code of a run; what it says is dropped. */
    public static int exitCode(String... arguments) {
        return Run.of((Object[]) arguments).code();
    }

    public static Path example(String name) {
        return Repository.example(name);
    }
}
