package dev.qualis.analysis.standards;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;

/**
 * The clauses of one standard by those of another, computed in one pass over the processes and both catalogues.
 *
 * <p>A process answers a clause where it fulfils the clause, or where a requirement built into it names the clause. Only
 * the clause itself counts, not those above or below: which part of a clause a process answers, nobody has said.
 *
 * @param from the one standard
 * @param to the other standard
 * @param clauses of the one standard, each before its sub-clauses, those without any link included
 * @param unreached the clauses of the other standard that no link leads to
 */
public record StandardMapping(Standard from, Standard to, List<MappedClause> clauses, List<Clause> unreached) {

    public StandardMapping {
        clauses = List.copyOf(clauses);
        unreached = List.copyOf(unreached);
    }

    /** Computes the mapping of two standards that the model or its libraries hold. */
    public static StandardMapping of(Standard from, Standard to, ModelIndex index) {
        return new MappingBuilder(from, to, index).mapping();
    }

    /** All links, in the order of the one standard, then of the other. */
    public List<ClauseLink> links() {
        return clauses.stream().flatMap(clause -> clause.links().stream()).toList();
    }
}
