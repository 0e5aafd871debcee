package dev.qualis.cli.report;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.conformity.ClauseResult;
import dev.qualis.analysis.conformity.ConformityReport;
import dev.qualis.analysis.conformity.Result;
import dev.qualis.analysis.conformity.SectionScore;
import dev.qualis.analysis.conformity.Wording;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.standard.Clause;

/** A conformity report as text: the scores by section, then each clause that is not fully met with its next step. */
public final class ConformityText {
    private final MessageCatalogue messages;
    private final Language language;

    public ConformityText(MessageCatalogue messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public String write(OpenedProject project, ConformityReport report) {
        ModelTexts texts = ModelTexts.of(project.index());
        StringBuilder text = new StringBuilder();
        for (SectionScore section : report.sections()) {
            if (section.weight() > 0) {
                text.append(percent(section.score())).append("  ".repeat(section.depth() + 1));
                text.append(heading(texts, section.clause())).append('\n');
            }
        }
        text.append(percent(report.score()))
                .append("  ")
                .append(messages.say("assess.total"))
                .append("\n\n");
        report.clauses().stream()
                .filter(result -> result.weight() > 0 && result.result().share() < 1)
                .forEach(result -> open(text, texts, result));
        return text.toString();
    }

    private void open(StringBuilder text, ModelTexts texts, ClauseResult result) {
        String key = result.result() instanceof Result.NotMet ? "assess.not" : "assess.partly";
        text.append(messages.say(key, heading(texts, result.clause()), in(result.reason())))
                .append('\n');
        result.fix()
                .ifPresent(fix ->
                        text.append(messages.say("assess.fix", in(fix.text()))).append('\n'));
    }

    private String heading(ModelTexts texts, Clause clause) {
        return clause.getNumber() + " " + texts.title(clause, language);
    }

    private String in(Wording wording) {
        return language == Language.ZH ? wording.zh() : wording.en();
    }

    /** Rounded down, so that 100 % means all. */
    private static String percent(double share) {
        return "%4d %%".formatted((int) Math.floor(share * 100 + 1e-9));
    }
}
