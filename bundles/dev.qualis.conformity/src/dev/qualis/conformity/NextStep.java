package dev.qualis.conformity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to do next, with the clauses that it brings forward.
 *
 * @param fix what to do
 * @param clauses the clauses for which it is the next step, in the order of the standard; one at least
 * @param gain by how much the score rises once all these clauses are fully met, 0 to 1: an upper bound, since further
 *     steps may be needed for that
 */
public record NextStep(Fix fix, List<ClauseResult> clauses, double gain) {

    /**
     * What is written down costs less than what has to be done first; then what lacks least costs least; of two that
     * lack as much the one that brings more comes first. Equal ones stay in the order of the standard.
     */
    private static final Comparator<NextStep> CHEAPEST_FIRST = Comparator.comparing(
                    (NextStep step) -> step.fix().snippet().isEmpty())
            .thenComparingDouble(NextStep::lack)
            .thenComparing(NextStep::gain, Comparator.reverseOrder());

    public NextStep {
        clauses = List.copyOf(clauses);
    }

    /** What the clause that is nearest to being met still lacks, above 0 and at most 1. */
    public double lack() {
        return clauses.stream()
                .mapToDouble(clause -> 1 - clause.result().share())
                .min()
                .orElse(1);
    }

    /** The next steps of a report, the cheapest first; the same step for several clauses is one step. */
    public static List<NextStep> of(ConformityReport report) {
        double weight =
                report.clauses().stream().mapToDouble(ClauseResult::weight).sum();
        Map<Fix, List<ClauseResult>> byFix = new LinkedHashMap<>();
        for (ClauseResult result : report.clauses()) {
            if (result.weight() > 0 && result.result().share() < 1) {
                result.fix()
                        .ifPresent(fix -> byFix.computeIfAbsent(fix, any -> new ArrayList<>())
                                .add(result));
            }
        }
        return byFix.entrySet().stream()
                .map(entry -> new NextStep(entry.getKey(), entry.getValue(), gain(entry.getValue()) / weight))
                .sorted(CHEAPEST_FIRST)
                .toList();
    }

    private static double gain(List<ClauseResult> clauses) {
        return clauses.stream()
                .mapToDouble(result -> result.weight() * (1 - result.result().share()))
                .sum();
    }
}
