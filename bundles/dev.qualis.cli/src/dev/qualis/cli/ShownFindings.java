package dev.qualis.cli;

import dev.qualis.app.CheckReport;
import dev.qualis.app.Finding;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that choose which findings are shown. What a command exits with depends on all of them. */
final class ShownFindings {

    @Option(names = "--severity", paramLabel = "error|warning|info")
    private FailOn.Threshold severity = FailOn.Threshold.info;

    @Option(names = "--code", paramLabel = "CODE", split = ",")
    private List<String> codes = List.of();

    @Option(names = "--max", paramLabel = "N")
    private int most = Integer.MAX_VALUE;

    /** What is shown of a report: at least as bad, of one of the codes or below it, and no more than so many. */
    CheckReport of(CheckReport report) {
        return new CheckReport(chosen(report).limit(Math.max(0, most)).toList(), report.elements());
    }

    /** How many of those that were chosen are too many to be shown. */
    long left(CheckReport report) {
        return chosen(report).skip(Math.max(0, most)).count();
    }

    private Stream<Finding> chosen(CheckReport report) {
        return report.findings().stream()
                .filter(finding -> finding.severity().compareTo(severity.level()) <= 0)
                .filter(finding -> codes.isEmpty() || codes.stream().anyMatch(code -> isOf(finding.code(), code)));
    }

    /** {@code qualis.metric}, and {@code metric} as well, stand for all issues of metrics. */
    private static boolean isOf(String code, String chosen) {
        String full = chosen.startsWith("qualis.") || chosen.equals("qualis") ? chosen : "qualis." + chosen;
        return code.equals(full) || code.startsWith(full + ".");
    }
}
