package dev.qualis.cli;

import dev.qualis.app.CheckReport;
import dev.qualis.app.Finding;
import picocli.CommandLine.Option;

/** The option that says from which severity on a command fails. */
final class FailOn {
    @Option(names = "--fail-on", paramLabel = "error|warning|info")
    private Threshold threshold = Threshold.error;

    /** The values, as they are typed. */
    enum Threshold {
        error(Finding.Level.ERROR),
        warning(Finding.Level.WARNING),
        info(Finding.Level.INFO);

        private final Finding.Level level;

        Threshold(Finding.Level level) {
            this.level = level;
        }

        Finding.Level level() {
            return level;
        }
    }

    Finding.Level level() {
        return threshold.level;
    }

    int exitCode(CheckReport report) {
        return report.has(level()) ? ExitCode.MODEL : ExitCode.FINE;
    }
}
