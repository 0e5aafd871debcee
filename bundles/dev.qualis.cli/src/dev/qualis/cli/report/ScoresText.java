package dev.qualis.cli.report;

import dev.qualis.app.MessageCatalogue;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.SectionScore;
import java.util.Locale;

/** The scores of all sections that count, and of the whole, a line each; then the scheme whose weights are in force. */
final class ScoresText {
    private ScoresText() {}

    static String write(ConformityReport report, ClauseWords words, MessageCatalogue messages) {
        StringBuilder text = new StringBuilder();
        for (SectionScore section : report.sections()) {
            if (section.weight() > 0) {
                text.append(column(section.score()))
                        .append("  ".repeat(section.depth() + 1))
                        .append(words.heading(section.clause()))
                        .append('\n');
            }
        }
        return text.append(column(report.score()))
                .append("  ")
                .append(messages.say("assess.total"))
                .append('\n')
                .append(report.scheme()
                        .map(scheme -> messages.say("assess.scheme", words.title(scheme)) + '\n')
                        .orElse(""))
                .toString();
    }

    private static String column(double share) {
        return String.format(Locale.ROOT, "%6s", ClauseWords.percent(share));
    }
}
