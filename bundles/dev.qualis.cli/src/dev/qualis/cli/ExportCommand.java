package dev.qualis.cli;

import dev.qualis.app.ExportModel;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Refusal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis export}: writes all that a project says for other programs. */
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--to", paramLabel = "json|xmi", required = true)
    private Format format;

    @Mixin
    private ReportTarget target;

    ExportCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --to}, as they are typed. */
    enum Format {
        json,
        xmi
    }

    @Override
    public Integer call() {
        Outcome<byte[]> written;
        try (ConsoleProgress progress = session.progress(false)) {
            written = session.openProject().open(path, progress).then(this::bytes);
        }
        return switch (written) {
            case Refused<byte[]>(Refusal refusal) -> session.refuse(refusal);
            case Done<byte[]>(byte[] bytes) ->
                target.hand(session, new String(bytes, StandardCharsets.UTF_8), "." + format, "export.written");
        };
    }

    private Outcome<byte[]> bytes(OpenedProject project) {
        return switch (format) {
            case json -> new ExportModel().json(project);
            case xmi -> new ExportModel().xmi(project);
        };
    }
}
