package dev.qualis.analysis.standards;

import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import java.util.List;

/**
 * A clause of the one standard with a clause of the other.
 *
 * @param from the clause of the one standard
 * @param to the clause of the other
 * @param corresponds whether a catalogue says that they correspond, on either side
 * @param processes those that answer both, in process order
 */
public record ClauseLink(Clause from, Clause to, boolean corresponds, List<Process> processes) {

    public ClauseLink {
        processes = List.copyOf(processes);
    }
}
