package dev.qualis.manual.chapter;

import dev.qualis.conformity.ClauseResult;
import dev.qualis.conformity.ConformityReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A clause that is not wholly met.
 *
 * @param lost what that costs of the score by its standard, 0 to 1
 */
record Gap(ClauseResult result, double lost) {

    /** Whatever is less than this is no gap but arithmetic. */
    private static final double NOISE = 1e-9;

    /** The gaps by all standards, the most expensive first. */
    static List<Gap> worst(List<ConformityReport> reports) {
        List<Gap> gaps = new ArrayList<>();
        for (ConformityReport report : reports) {
            double whole =
                    report.clauses().stream().mapToDouble(ClauseResult::weight).sum();
            for (ClauseResult result : report.clauses()) {
                double lost =
                        whole == 0 ? 0 : result.weight() * (1 - result.result().share()) / whole;
                if (lost > NOISE) {
                    gaps.add(new Gap(result, lost));
                }
            }
        }
        gaps.sort(Comparator.comparingDouble(Gap::lost).reversed());
        return gaps;
    }
}
