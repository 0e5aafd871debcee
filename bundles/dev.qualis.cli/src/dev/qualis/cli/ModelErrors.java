package dev.qualis.cli;

import dev.qualis.app.CheckProject;
import dev.qualis.app.CheckReport;
import dev.qualis.app.Finding;
import dev.qualis.app.OpenedProject;
import dev.qualis.app.Progress;
import dev.qualis.cli.report.TextReport;

/** What commands that go on in spite of errors tell of them. */
final class ModelErrors {
    private final Session session;

    ModelErrors(Session session) {
        this.session = session;
    }

    /** Checks, prints the errors after the progress line is gone, and returns the exit code. */
    int tell(OpenedProject project, ConsoleProgress progress) {
        CheckReport report = new CheckProject().check(project, Progress.NONE);
        progress.close();
        TextReport text = new TextReport(session.messages());
        report.findings().stream()
                .filter(finding -> finding.severity() == Finding.Level.ERROR)
                .forEach(finding -> session.complain(text.line(finding)));
        return report.has(Finding.Level.ERROR) ? ExitCode.MODEL : ExitCode.FINE;
    }
}
