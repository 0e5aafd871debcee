package dev.qualis.cli.report.difference;

import dev.qualis.app.MessageCatalogue;
import dev.qualis.compare.consequence.Consequence;
import dev.qualis.compare.consequence.ProcessPoint;
import dev.qualis.compare.consequence.Right;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.Result;
import dev.qualis.model.qms.organisation.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what follows from a change, a sentence each. */
final class ConsequenceWords {
    private final ValueWords words;
    private final ValueWords earlier;
    private final MessageCatalogue messages;

    /**
     * @param words those of the later state
     * @param earlier those of the earlier state
     */
    ConsequenceWords(ValueWords words, ValueWords earlier, MessageCatalogue messages) {
        this.words = words;
        this.earlier = earlier;
        this.messages = messages;
    }

    String of(Consequence consequence) {
        return switch (consequence) {
            case Consequence.RightLost(var position, Right right, boolean unheld) ->
                say("right.lost", words.title(position), right(right)) + (unheld ? say("right.unheld") : "");
            case Consequence.RightGained(var position, Right right) ->
                say("right.gained", words.title(position), right(right));
            case Consequence.VetoAt(var point, boolean veto) -> say(veto ? "veto" : "noVeto", words.title(point));
            case Consequence.Vacated(var position, List<Person> before) ->
                say("vacated", words.title(position), names(before));
            case Consequence.Filled(var position, List<Person> now) -> say("filled", words.title(position), names(now));
            case Consequence.Exchanged(var position, List<Person> before, List<Person> now) ->
                say("exchanged", words.title(position), names(before), names(now));
            case Consequence.ProcessCovered process -> process(process);
            case Consequence.Coverage coverage ->
                say(
                        "coverage",
                        percents(
                                share(
                                        coverage.before().part(),
                                        coverage.before().whole()),
                                share(coverage.after().part(), coverage.after().whole())));
            case Consequence.ClauseJudged clause -> clause(clause);
            case Consequence.Score(var standard, Optional<Double> before, Optional<Double> after) ->
                score(String.valueOf(standard.getName()), before, after);
        };
    }

    private String right(Right right) {
        String kind = words.label(right.kind());
        return right.over()
                .map(over -> say("right.over", kind, words.label(over)))
                .or(() -> right.at().map(point -> say("right.at", kind, words.title(point))))
                .orElse(say("right.plain", kind));
    }

    private String names(List<Person> persons) {
        return persons.stream().map(earlier::title).collect(Collectors.joining(messages.say("diff.list")));
    }

    private String process(Consequence.ProcessCovered process) {
        StringBuilder text = new StringBuilder(say(
                "process",
                words.title(process.process()),
                process.before().toString(),
                process.after().toString()));
        if (!process.lost().isEmpty()) {
            text.append(say("process.lost", points(process.lost())));
        }
        if (!process.won().isEmpty()) {
            text.append(say("process.won", points(process.won())));
        }
        return text.toString();
    }

    private String points(List<ProcessPoint> points) {
        return points.stream()
                .map(point -> say("point." + point.name()))
                .collect(Collectors.joining(messages.say("diff.list")));
    }

    private String clause(Consequence.ClauseJudged judged) {
        var clause = judged.after().or(judged::before).orElseThrow().clause();
        String heading = words.clause(judged.standard(), clause);
        if (judged.before().isEmpty()) {
            return say("clause.new", heading, result(judged.after().orElseThrow(), ""));
        }
        if (judged.after().isEmpty()) {
            return say("clause.gone", heading, result(judged.before().get(), ""));
        }
        ClauseResult before = judged.before().get();
        ClauseResult after = judged.after().get();
        String[] shares =
                percents(before.result().share(), after.result().share()).split(" → ");
        return say("clause", heading, result(before, shares[0]), result(after, shares[1]));
    }

    private String result(ClauseResult result, String percent) {
        String shown = percent.isEmpty() ? Percent.of(result.result().share(), 0) : percent;
        return switch (result.result()) {
            case Result.Met met -> messages.say("assess.result.met");
            case Result.PartlyMet partly -> messages.say("assess.result.partly", shown);
            case Result.Claimed claimed -> messages.say("assess.result.claimed");
            case Result.NotMet not -> messages.say("assess.result.not");
            case Result.NotApplicable not -> messages.say("assess.result.na");
        };
    }

    private String score(String standard, Optional<Double> before, Optional<Double> after) {
        if (before.isEmpty()) {
            return say("score.new", standard, Percent.of(after.orElseThrow(), 1));
        }
        if (after.isEmpty()) {
            return say("score.gone", standard, Percent.of(before.get(), 1));
        }
        return say("score", standard, percents(before.get(), after.get()), Percent.points(after.get() - before.get()));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static String percents(double before, double after) {
        int digits = Percent.digits(before, after);
        return Percent.of(before, digits) + " → " + Percent.of(after, digits);
    }

    private String say(String key, Object... arguments) {
        return messages.say("diff." + key, arguments);
    }
}
