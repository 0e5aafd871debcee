package dev.qualis.conformity;

import dev.qualis.conformity.EarlierReport.EarlierClause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What has changed since an earlier assessment by the same standard.
 *
 * @param earlier the earlier assessment
 * @param score the score now, 0 to 1
 * @param better clauses of which more is met, in the order of the standard
 * @param worse clauses of which less is met
 * @param applicability clauses that apply now and did not, or the other way round: neither better nor worse
 * @param added clauses that the earlier report did not have
 * @param gone clauses that only the earlier report had
 */
public record Comparison(
        EarlierReport earlier,
        double score,
        List<Change> better,
        List<Change> worse,
        List<Change> applicability,
        List<ClauseResult> added,
        List<EarlierClause> gone) {

    /** Shares that differ by less are the same: sums of the same numbers in another order. */
    private static final double SAME = 1e-9;

    public Comparison {
        better = List.copyOf(better);
        worse = List.copyOf(worse);
        applicability = List.copyOf(applicability);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** One clause then and now. */
    public record Change(EarlierClause before, ClauseResult now) {}

    /** Compares a report with an earlier one; clauses are the same where their numbers are. */
    public static Comparison of(EarlierReport earlier, ConformityReport report) {
        Map<String, EarlierClause> before = new HashMap<>();
        earlier.clauses().forEach(clause -> before.putIfAbsent(clause.number(), clause));
        List<Change> up = new ArrayList<>();
        List<Change> down = new ArrayList<>();
        List<Change> other = new ArrayList<>();
        List<ClauseResult> fresh = new ArrayList<>();
        for (ClauseResult result : report.clauses()) {
            EarlierClause then = before.remove(result.clause().getNumber());
            if (then == null) {
                fresh.add(result);
                continue;
            }
            double difference = result.result().share() - then.share();
            if (then.applicable() != result.result().isApplicable()) {
                other.add(new Change(then, result));
            } else if (difference > SAME) {
                up.add(new Change(then, result));
            } else if (difference < -SAME) {
                down.add(new Change(then, result));
            }
        }
        List<EarlierClause> lost = earlier.clauses().stream()
                .filter(clause -> before.remove(clause.number(), clause))
                .toList();
        return new Comparison(earlier, report.score(), up, down, other, fresh, lost);
    }

    /** By how much the score has risen, −1 to 1. */
    public double delta() {
        return score - earlier.score();
    }

    /** Whether nothing at all has changed. */
    public boolean isEmpty() {
        return better.isEmpty()
                && worse.isEmpty()
                && applicability.isEmpty()
                && added.isEmpty()
                && gone.isEmpty()
                && Math.abs(delta()) <= SAME;
    }
}
