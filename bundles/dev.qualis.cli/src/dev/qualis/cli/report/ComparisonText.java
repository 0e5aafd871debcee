package dev.qualis.cli.report;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Comparison;
import dev.qualis.conformity.Comparison.Change;
import dev.qualis.conformity.EarlierReport.EarlierClause;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Locale;

/** What has changed since an earlier assessment, worse first. */
public final class ComparisonText {
    private final MessageCatalogue messages;
    private final Language language;

    public ComparisonText(MessageCatalogue messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public String write(OpenedProject project, Comparison comparison) {
        ClauseWords words = new ClauseWords(messages, ModelTexts.of(project.index()), language);
        StringBuilder text = new StringBuilder();
        text.append(messages.say(
                        "compare.score",
                        ClauseWords.percent(comparison.earlier().score()),
                        ClauseWords.percent(comparison.score()),
                        String.format(Locale.ROOT, "%+.1f", comparison.delta() * 100)))
                .append('\n');
        if (comparison.isEmpty()) {
            return text.append(messages.say("compare.same")).append("\n\n").toString();
        }
        add(
                text,
                "compare.worse",
                comparison.worse().stream().map(each -> line(words, each)).toList());
        add(
                text,
                "compare.better",
                comparison.better().stream().map(each -> line(words, each)).toList());
        add(
                text,
                "compare.applicability",
                comparison.applicability().stream()
                        .map(each -> line(words, each))
                        .toList());
        add(
                text,
                "compare.new",
                comparison.added().stream().map(each -> line(words, each)).toList());
        add(text, "compare.gone", comparison.gone().stream().map(this::line).toList());
        return text.append('\n').toString();
    }

    private void add(StringBuilder text, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(messages.say(key)).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }

    private String line(ClauseWords words, Change change) {
        return messages.say(
                "compare.change", words.heading(change.now().clause()), then(change.before()), now(change.now()));
    }

    private String line(ClauseWords words, ClauseResult result) {
        return messages.say("compare.one", words.heading(result.clause()), now(result));
    }

    private String line(EarlierClause clause) {
        String title = language == Language.ZH ? clause.titleZh() : clause.titleEn();
        return messages.say("compare.one", clause.number() + " " + title, then(clause));
    }

    private String then(EarlierClause clause) {
        return clause.applicable() ? ClauseWords.percent(clause.share()) : messages.say("assess.result.na");
    }

    private String now(ClauseResult result) {
        return result.result().isApplicable()
                ? ClauseWords.percent(result.result().share())
                : messages.say("assess.result.na");
    }
}
