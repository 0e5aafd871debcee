package dev.qualis.compare.consequence;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.conformity.Conformity;
import dev.qualis.conformity.ConformityReport;
import java.util.List;

/**
 * One state of a project, judged.
 *
 * @param reports by every standard that it has or uses
 */
public record State(ModelIndex index, List<ConformityReport> reports) {

    public State {
        reports = List.copyOf(reports);
    }

    /** Judges a state by every standard that it has or uses. */
    public static State of(ModelIndex index) {
        return new State(index, Conformity.toAll(index));
    }
}
