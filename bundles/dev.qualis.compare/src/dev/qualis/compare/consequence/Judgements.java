package dev.qualis.compare.consequence;

import dev.qualis.compare.consequence.Consequence.ClauseJudged;
import dev.qualis.compare.consequence.Consequence.Score;
import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which clauses are judged otherwise, and what becomes of the scores. Standards are the same where their names are. */
final class Judgements {
    /** Shares that differ by less are the same: sums of the same numbers in another order. */
    private static final double SAME = 1e-9;

    private final State before;
    private final State after;

    Judgements(State before, State after) {
        this.before = before;
        this.after = after;
    }

    List<Consequence> changes() {
        Map<String, ConformityReport> then = new LinkedHashMap<>();
        before.reports().forEach(report -> then.putIfAbsent(name(report), report));
        List<Consequence> changes = new ArrayList<>();
        for (ConformityReport now : after.reports()) {
            ConformityReport earlier = then.remove(name(now));
            if (earlier == null) {
                changes.add(new Score(now.standard(), Optional.empty(), Optional.of(now.score())));
            } else {
                compare(earlier, now, changes);
            }
        }
        then.values()
                .forEach(report ->
                        changes.add(new Score(report.standard(), Optional.of(report.score()), Optional.empty())));
        return changes;
    }

    private static void compare(ConformityReport before, ConformityReport now, List<Consequence> changes) {
        Map<String, ClauseResult> then = new LinkedHashMap<>();
        before.clauses().forEach(result -> then.putIfAbsent(number(result), result));
        for (ClauseResult result : now.clauses()) {
            ClauseResult earlier = then.remove(number(result));
            if (earlier == null || !isSame(earlier, result)) {
                changes.add(new ClauseJudged(now.standard(), Optional.ofNullable(earlier), Optional.of(result)));
            }
        }
        then.values()
                .forEach(
                        result -> changes.add(new ClauseJudged(now.standard(), Optional.of(result), Optional.empty())));
        if (Math.abs(before.score() - now.score()) > SAME) {
            changes.add(new Score(now.standard(), Optional.of(before.score()), Optional.of(now.score())));
        }
    }

    private static boolean isSame(ClauseResult one, ClauseResult other) {
        return one.result().getClass() == other.result().getClass()
                && Math.abs(one.result().share() - other.result().share()) <= SAME;
    }

    private static String name(ConformityReport report) {
        return String.valueOf(report.standard().getName());
    }

    private static String number(ClauseResult result) {
        return String.valueOf(result.clause().getNumber());
    }
}
