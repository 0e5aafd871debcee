package dev.qualis.cli;

import dev.qualis.app.CheckProject;
import dev.qualis.app.CheckReport;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Outcome;
import dev.qualis.app.Outcome.Done;
import dev.qualis.app.Outcome.Refused;
import dev.qualis.app.reference.IssueHandbook;
import dev.qualis.cli.report.JUnitReport;
import dev.qualis.cli.report.JsonReport;
import dev.qualis.cli.report.SarifReport;
import dev.qualis.cli.report.TextReport;
import dev.qualis.model.qms.core.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code qualis check}: tells what is wrong in a model. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", converter = ProjectPath.class)
    private Path path;

    @Option(names = "--format", paramLabel = "text|json|sarif|junit")
    private Format format = Format.text;

    @Mixin
    private FailOn failOn;

    @Mixin
    private OnDate on;

    @Mixin
    private ShownFindings shown;

    CheckCommand(Session session) {
        this.session = session;
    }

    /** The values of {@code --format}, as they are typed. */
    enum Format {
        text,
        json,
        sarif,
        junit
    }

    @Override
    public Integer call() throws IOException {
        Outcome<CheckReport> outcome;
        try (ConsoleProgress progress = session.progress(false)) {
            outcome = session.openProject().open(path, progress).then(project -> check(on.apply(project), progress));
        }
        return switch (outcome) {
            case Refused<CheckReport>(var refusal) -> session.refuse(refusal);
            case Done<CheckReport>(CheckReport report) -> {
                print(report);
                yield failOn.exitCode(report);
            }
        };
    }

    private static Outcome<CheckReport> check(OpenedProject project, ConsoleProgress progress) {
        return Outcome.done(new CheckProject().check(project, progress));
    }

    /** What the reference says of a code; the code itself where it says nothing. */
    private UnaryOperator<String> meanings() {
        IssueHandbook handbook = new IssueHandbook();
        boolean chinese = session.language() == Language.ZH;
        return code -> handbook.of(code)
                .map(entry -> chinese ? entry.zh() : entry.en())
                .orElse(code);
    }

    private void print(CheckReport all) throws IOException {
        CheckReport report = shown.of(all);
        switch (format) {
            case text -> {
                TextReport text = new TextReport(session.messages());
                report.findings().forEach(finding -> session.print(text.line(finding)));
                session.flush();
                session.note(text.summary(all));
                long left = shown.left(all);
                if (left > 0) {
                    session.note(session.messages().say("check.left", left));
                }
            }
            case json -> session.printJson(JsonReport.write(report));
            case sarif -> session.printJson(SarifReport.write(report, Version.number(), meanings()));
            case junit -> session.printMarkup(JUnitReport.write(report, failOn.level()));
        }
    }
}
