package dev.qualis.cli.report;

import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.Statistics;
import dev.qualis.model.qms.core.Language;
import java.util.Locale;

/** Statistics as lines of text: a number, then what it counts. */
public final class StatisticsText {
    private final MessageCatalogue messages;
    private final Language language;

    public StatisticsText(MessageCatalogue messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public String write(Statistics statistics) {
        StringBuilder text = new StringBuilder();
        if (!statistics.project().isEmpty()) {
            text.append(statistics.project()).append('\n');
        }
        line(text, statistics.files(), "stats.files");
        line(text, statistics.lines(), "stats.lines");
        line(text, statistics.elements(), "stats.elements");
        statistics.kinds().forEach((kind, count) -> line(text, count, "stats.kind", ClassLabel.of(kind, language)));
        line(text, statistics.relationCount(), "stats.relations");
        if (statistics.untitled() > 0) {
            line(text, statistics.untitled(), "stats.untitled");
        }
        statistics.untranslated().forEach((missing, count) -> {
            if (count > 0) {
                line(text, count, "stats.untranslated." + missing.getLiteral());
            }
        });
        if (!statistics.libraries().isEmpty()) {
            text.append(messages.say("stats.libraries", String.join(", ", statistics.libraries())))
                    .append('\n');
        }
        return text.toString();
    }

    private void line(StringBuilder text, int count, String key, Object... arguments) {
        text.append(String.format(Locale.ROOT, "%7d  ", count))
                .append(messages.say(key, arguments))
                .append('\n');
    }
}
