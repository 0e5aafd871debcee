package dev.qualis.cli.report;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.app.MessageCatalogue;
import dev.qualis.app.OpenedProject;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import dev.qualis.conformity.NextStep;
import dev.qualis.model.qms.core.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * An assessment for the company itself: what to do next, the cheapest first, then the scores by section, and what is open
 * though it does not count: terms, notes, and what a scheme leaves out of the score.
 */
public final class EnterpriseText {
    /** As wide as the number of a step. */
    private static final String HANGING = "     ";

    private final MessageCatalogue messages;
    private final Language language;

    public EnterpriseText(MessageCatalogue messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    public String write(OpenedProject project, ConformityReport report) {
        ClauseWords words = new ClauseWords(messages, ModelTexts.of(project.index()), language);
        List<NextStep> steps = NextStep.of(report);
        StringBuilder text = new StringBuilder();
        text.append(WrappedText.of("", words.title(report.standard()) + messages.say("assess.score", score(report))))
                .append('\n')
                .append(WrappedText.of("", messages.say(steps.isEmpty() ? "assess.nothing" : "assess.steps")))
                .append('\n');
        int number = 1;
        for (NextStep step : steps) {
            step(text, words, number++, step);
        }
        text.append(ScoresText.write(report, words, messages));
        uncounted(text, words, report);
        return text.toString();
    }

    private static String score(ConformityReport report) {
        return ClauseWords.percent(report.score());
    }

    private void uncounted(StringBuilder text, ClauseWords words, ConformityReport report) {
        List<ClauseResult> open = report.clauses().stream()
                .filter(result -> result.result().isApplicable())
                .filter(result -> result.weight() == 0 && result.result().share() < 1)
                .toList();
        if (!open.isEmpty()) {
            text.append('\n').append(messages.say("assess.uncounted")).append('\n');
        }
        for (ClauseResult result : open) {
            String step = result.fix().map(fix -> words.in(fix.text())).orElse("");
            text.append(WrappedText.of(
                    "  ",
                    messages.say("assess.uncounted.clause", words.heading(result.clause()), words.result(result), step)
                            .strip()));
        }
    }

    private void step(StringBuilder text, ClauseWords words, int number, NextStep step) {
        String clauses = step.clauses().size() == 1
                ? words.heading(step.clauses().getFirst().clause())
                : step.clauses().stream().map(each -> each.clause().getNumber()).collect(Collectors.joining(", "));
        String what = WrappedText.of(HANGING, words.in(step.fix().text()));
        text.append(String.format(Locale.ROOT, "%3d. ", number)).append(what.substring(HANGING.length()));
        if (!step.fix().snippet().isEmpty()) {
            step.fix()
                    .snippet()
                    .lines()
                    .forEach(line -> text.append("       ").append(line).append('\n'));
        }
        ClauseResult first = step.clauses().getFirst();
        text.append(WrappedText.of(HANGING, messages.say("assess.step.for", clauses, words.result(first), gain(step))))
                .append(WrappedText.of(HANGING, words.in(first.reason())))
                .append('\n');
    }

    /** Rounded up, as it is an upper bound. */
    private static String gain(NextStep step) {
        return String.format(Locale.ROOT, "%.1f %%", Math.ceil(step.gain() * 1000 - 1e-9) / 10);
    }
}
