package dev.qualis.app;

import java.util.List;

/**
 * What a check found.
 *
 * @param findings by file, line, column and code
 * @param elements how many named elements the project has, without libraries
 */
public record CheckReport(List<Finding> findings, int elements) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    public long count(Finding.Level severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** Whether anything is at least as bad as this. */
    public boolean has(Finding.Level orWorse) {
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(orWorse) <= 0);
    }
}
