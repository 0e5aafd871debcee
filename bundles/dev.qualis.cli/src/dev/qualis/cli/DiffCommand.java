package dev.qualis.cli;

import dev.qualis.app.CompareProjects;
import dev.qualis.app.CompareProjects.Compared;
import dev.qualis.app.DrawDifference;
import dev.qualis.app.GitRevision;
import dev.qualis.app.GitSettings;
import dev.qualis.app.OpenProject;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.Refusal;
import dev.qualis.cli.report.difference.DifferenceHtml;
import dev.qualis.cli.report.difference.DifferenceJson;
import dev.qualis.cli.report.difference.DifferenceMarkdown;
import dev.qualis.cli.report.difference.DifferenceReport;
import dev.qualis.cli.report.difference.DifferenceText;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code qualis diff}: tells what differs between two states of a project, and what follows. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {
    private static final Path HERE = Path.of("");

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PROJECT", descriptionKey = "PROJECT", arity = "1..2")
    private List<String> projects;

    @Option(names = "--git", paramLabel = "REVISION")
    private String revision;

    @Option(names = "--format", paramLabel = "text|json|markdown|html")
    private Format format = Format.text;

    @Option(names = "--exit-code")
    private boolean exitCode;

    @Mixin
    private ReportTarget target;

    DiffCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        text(".txt"),
        json(".json"),
        markdown(".md"),
        html(".html");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }
    }

    @Override
    public Integer call() throws IOException {
        if (projects.size() != (revision == null ? 2 : 1)) {
            throw new ParameterException(spec.commandLine(), session.say("diff.two"));
        }
        GitSettings.leaveAlone();
        Outcome<Compared> compared;
        try (ConsoleProgress progress = session.progress(false)) {
            compared = before(progress)
                    .then(before -> open(projects.getLast(), progress)
                            .then(after -> Outcome.done(new CompareProjects().compare(before, after, progress))));
        }
        return switch (compared) {
            case Refused<Compared>(Refusal refusal) -> session.refuse(refusal);
            case Done<Compared>(Compared found) -> hand(found);
        };
    }

    private Outcome<OpenedProject> before(ConsoleProgress progress) {
        return revision == null
                ? open(projects.getFirst(), progress)
                : path(projects.getFirst())
                        .map(path -> session.openProject().open(GitRevision.of(path, revision), progress))
                        .orElseGet(() -> open(projects.getFirst(), progress));
    }

    private Outcome<OpenedProject> open(String text, ConsoleProgress progress) {
        OpenProject opener = session.openProject();
        Optional<Path> path = path(text);
        if (path.isPresent() && Files.exists(path.get())) {
            return opener.open(path.get(), progress);
        }
        return GitRevision.parse(text, HERE.toAbsolutePath())
                .map(found -> opener.open(found, progress))
                .or(() -> path.map(missing -> opener.open(missing, progress)))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), session.say("diff.revision", text)));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty(); // as HEAD:path on Windows, which is a revision
        }
    }

    private String html(Compared compared, DifferenceReport report) {
        try (ConsoleProgress progress = session.progress(false)) {
            return DifferenceHtml.of(
                    report,
                    new DrawDifference(compared, session.language()).pairs(progress),
                    session.messages(),
                    session.say("diff.title"),
                    session.language() == Language.ZH ? "zh" : "en");
        }
    }

    private int hand(Compared compared) throws IOException {
        DifferenceReport report = new DifferenceReport(compared, session.messages(), session.language());
        String text = switch (format) {
            case text -> DifferenceText.of(report, "");
            case json -> DifferenceJson.of(report, Optional.empty());
            case markdown -> DifferenceMarkdown.of(report, session.say("diff.title"));
            case html -> html(compared, report);
        };
        int code = target.hand(session, text, format.extension, "diff.written");
        return code == ExitCode.FINE && exitCode && !compared.isEmpty() ? ExitCode.MODEL : code;
    }
}
