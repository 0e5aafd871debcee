package dev.qualis.analysis.standards;

import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import java.util.List;

/**
 * A clause of the one standard.
 *
 * @param clause the clause
 * @param processes those that answer it, in process order
 * @param links to clauses of the other standard, in that standard's order
 */
public record MappedClause(Clause clause, List<Process> processes, List<ClauseLink> links) {

    public MappedClause {
        processes = List.copyOf(processes);
        links = List.copyOf(links);
    }
}
