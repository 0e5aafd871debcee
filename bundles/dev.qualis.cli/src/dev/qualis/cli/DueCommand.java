package dev.qualis.cli;

import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.OutputFile;
import dev.qualis.app.Refusal;
import dev.qualis.app.due.ListDueDates;
import dev.qualis.app.due.ListDueDates.Selection;
import dev.qualis.cli.report.DueReport;
import dev.qualis.manual.office.TableWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Period;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis due}: lists what falls due, and what is late. */
@Command(name = "due", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DueCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Mixin
    private OnDate on;

    @Option(names = "--within", paramLabel = "60d|8w|3m|1y", converter = TimeAhead.class)
    private Period within;

    @Option(names = "--owner", paramLabel = "NAME")
    private String owner;

    @Option(names = "--format", paramLabel = "text|json|xlsx|ics")
    private Format format = Format.text;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            converter = ProjectPath.class)
    private Path file;

    @Option(names = "--force")
    private boolean force;

    DueCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        text(".txt"),
        json(".json"),
        xlsx(".xlsx"),
        ics(".ics");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.xlsx && file == null) {
            throw new ParameterException(spec.commandLine(), session.say("assess.xlsx"));
        }
        Outcome<OpenedProject> opened;
        try (ConsoleProgress progress = session.progress(false)) {
            opened = session.openProject().open(path, progress);
        }
        return switch (opened) {
            case Refused<OpenedProject>(Refusal refusal) -> session.refuse(refusal);
            case Done<OpenedProject>(OpenedProject project) -> hand(on.apply(project));
        };
    }

    private int hand(OpenedProject project) throws IOException {
        Selection selection = new Selection(Optional.ofNullable(within), Optional.ofNullable(owner));
        DueReport report = new DueReport(
                project, new ListDueDates().list(project, selection), session.messages(), session.language());
        if (file == null) {
            if (format == Format.json) {
                session.printJson(text(report));
            } else if (format == Format.ics) {
                session.printCalendar(text(report));
            } else {
                session.printText(text(report));
            }
            return ExitCode.FINE;
        }
        byte[] bytes = format == Format.xlsx
                ? new TableWorkbook()
                        .add(session.say("due.sheet"), report.rows())
                        .bytes()
                : text(report).getBytes(StandardCharsets.UTF_8);
        return switch (new OutputFile(file, format.extension, force).write(bytes)) {
            case Refused<Path>(Refusal refusal) -> session.refuse(refusal);
            case Done<Path>(Path written) -> {
                session.print(session.say("due.written", written));
                yield ExitCode.FINE;
            }
        };
    }

    private String text(DueReport report) throws IOException {
        return switch (format) {
            case text, xlsx -> report.text();
            case json -> report.json();
            case ics -> report.calendar();
        };
    }
}
