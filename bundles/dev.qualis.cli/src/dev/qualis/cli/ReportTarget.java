package dev.qualis.cli;

import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFile;
import dev.qualis.app.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where a report goes: to a file, or to standard output. */
final class ReportTarget {
    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = ProjectPath.class)
    private Path file;

    @Option(names = "--force")
    private boolean force;

    /** What {@code -o} names. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    boolean isForced() {
        return force;
    }

    /**
     * Writes what is no text into the file, which has to be given.
     *
     * @return an exit code
     */
    int handBytes(Session session, byte[] bytes, String extension, String said) {
        return switch (new OutputFile(file, extension, force).write(bytes)) {
            case Refused<Path>(Refusal refusal) -> session.refuse(refusal);
            case Done<Path>(Path written) -> {
                session.print(session.say(said, written));
                yield ExitCode.FINE;
            }
        };
    }

    /** @return an exit code */
    int hand(Session session, String text, String extension, String said) {
        if (file == null) {
            switch (extension) {
                case ".json" -> session.printJson(text);
                case ".xmi", ".reqif", ".bpmn" -> session.printMarkup(text);
                case ".ics" -> session.printCalendar(text);
                default -> session.printText(text);
            }
            return ExitCode.FINE;
        }
        return handBytes(session, text.getBytes(StandardCharsets.UTF_8), extension, said);
    }
}
