package dev.qualis.cli.report;

import dev.qualis.app.CheckReport;
import dev.qualis.app.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings as the XML that build servers show as tests: a suite per file with findings, a test per finding.
 *
 * <p>A test fails only where the command does; the others pass and carry their text as output. Without any finding there is one suite
 * with one test that passes, since a report without tests counts as broken.
 */
public final class JUnitReport {
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Finding.Level threshold;

    private JUnitReport(Finding.Level threshold) {
        this.threshold = threshold;
    }

    /** @param threshold from which severity on a finding fails */
    public static String write(CheckReport report, Finding.Level threshold) {
        return new JUnitReport(threshold).suites(report);
    }

    private String suites(CheckReport report) {
        Map<String, List<Finding>> files = report.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.file().name(), LinkedHashMap::new, Collectors.toList()));
        xml.append("<testsuites")
                .append(counts("qualis check", report.findings()))
                .append(">\n");
        files.forEach(this::suite);
        if (files.isEmpty()) {
            xml.append("  <testsuite name=\"qualis check\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n");
            xml.append("    <testcase classname=\"qualis\" name=\"check\"/>\n  </testsuite>\n");
        }
        return xml.append("</testsuites>\n").toString();
    }

    private void suite(String file, List<Finding> findings) {
        xml.append("  <testsuite").append(counts(file, findings)).append(">\n");
        findings.forEach(this::test);
        xml.append("  </testsuite>\n");
    }

    private void test(Finding finding) {
        String place = finding.file().name() + ":" + finding.line() + ":" + finding.column();
        xml.append("    <testcase classname=\"").append(escaped(finding.code())).append("\" name=\"");
        xml.append(escaped(place + " " + finding.message())).append("\">\n");
        if (fails(finding)) {
            xml.append("      <failure type=\"")
                    .append(TextReport.word(finding.severity()))
                    .append("\" message=\"");
            xml.append(escaped(finding.message())).append("\">").append(escaped(detail(finding, place)));
            xml.append("</failure>\n");
        } else {
            xml.append("      <system-out>")
                    .append(escaped(detail(finding, place)))
                    .append("</system-out>\n");
        }
        xml.append("    </testcase>\n");
    }

    private static String detail(Finding finding, String place) {
        String clause = finding.clause().isEmpty() ? "" : " (" + finding.clause() + ")";
        return place + ": " + TextReport.word(finding.severity()) + ": " + finding.message() + clause;
    }

    private String counts(String name, List<Finding> findings) {
        return String.format(
                Locale.ROOT,
                " name=\"%s\" tests=\"%d\" failures=\"%d\" errors=\"0\" skipped=\"0\"",
                escaped(name),
                Math.max(1, findings.size()),
                findings.stream().filter(this::fails).count());
    }

    private boolean fails(Finding finding) {
        return finding.severity().compareTo(threshold) <= 0;
    }

    /** What XML cannot hold becomes the replacement character. */
    private static String escaped(String text) {
        StringBuilder result = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> result.append("&amp;");
                case '<' -> result.append("&lt;");
                case '>' -> result.append("&gt;");
                case '"' -> result.append("&quot;");
                case '\t', '\n', '\r' -> result.append("&#").append(c).append(';');
                default -> result.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return result.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }
}
