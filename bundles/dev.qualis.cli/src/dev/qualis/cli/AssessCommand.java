package dev.qualis.cli;

import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.app.AssessProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.cli.report.ConformityJson;
import dev.qualis.cli.report.ConformityText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis assess}: judges how well a company conforms to a standard. */
@Command(name = "assess", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AssessCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--standard", paramLabel = "NAME")
    private String standard = "CQOS";

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.text;

    @Option(names = "--fail-under", paramLabel = "0..1", converter = ScoreValue.class)
    private double failUnder;

    AssessCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() throws IOException {
        OpenedProject project;
        try (ConsoleProgress progress = session.progress(false)) {
            switch (session.openProject().open(path, progress)) {
                case Refused<OpenedProject>(var refusal) -> {
                    return session.refuse(refusal);
                }
                case Done<OpenedProject>(OpenedProject opened) -> project = opened;
            }
        }
        Outcome<ConformityReport> outcome = new AssessProject().assess(project, standard);
        return switch (outcome) {
            case Refused<ConformityReport>(var refusal) -> session.refuse(refusal);
            case Done<ConformityReport>(ConformityReport report) -> {
                print(project, report);
                yield report.score() < failUnder ? ExitCode.MODEL : ExitCode.FINE;
            }
        };
    }

    private void print(OpenedProject project, ConformityReport report) throws IOException {
        switch (format) {
            case text ->
                session.printRaw(new ConformityText(session.messages(), session.language()).write(project, report));
            case json -> session.printRaw(new ConformityJson(project).write(report));
        }
    }
}
