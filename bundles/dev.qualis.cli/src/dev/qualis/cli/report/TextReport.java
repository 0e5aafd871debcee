package dev.qualis.cli.report;

import dev.qualis.app.CheckReport;
import dev.qualis.app.Finding;
import dev.qualis.app.MessageCatalogue;
import java.util.Locale;

/** Findings as compilers write them: one line each, which editors and terminals know how to open. */
public final class TextReport {
    private final MessageCatalogue messages;

    public TextReport(MessageCatalogue messages) {
        this.messages = messages;
    }

    /** {@code file:line:column: severity: message [code]}, the file as it is opened from the current folder. */
    public String line(Finding finding) {
        return finding.file().path() + ":" + finding.line() + ":" + finding.column() + ": " + word(finding.severity())
                + ": " + finding.message().replaceAll("\\R", " ") + " [" + finding.code() + "]";
    }

    /** How many there are, in one sentence. */
    public String summary(CheckReport report) {
        return messages.say(
                report.findings().isEmpty() ? "check.clean" : "check.summary",
                report.count(Finding.Level.ERROR),
                report.count(Finding.Level.WARNING),
                report.count(Finding.Level.INFO),
                report.elements());
    }

    /** The severity in English, in every language of the messages: it is what programs look for. */
    static String word(Finding.Level severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
