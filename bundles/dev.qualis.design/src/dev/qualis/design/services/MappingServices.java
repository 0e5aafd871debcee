package dev.qualis.design.services;

import dev.qualis.analysis.standards.ClauseLink;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.List;

/** Clauses of one standard by clauses of others: the standard mapping. */
public class MappingServices {

    /** The clauses of the leading standard. */
    public List<Clause> mappingLines(QualityModel model) {
        return ProjectFacts.of(model).mapping().lines();
    }

    /** The clauses of the other standards. */
    public List<Clause> mappingColumns(QualityModel model) {
        return ProjectFacts.of(model).mapping().columns();
    }

    /** The clauses of other standards that share a process with this and are said to correspond to it. */
    public List<Clause> correspondingClauses(Clause line) {
        return linked(line, true);
    }

    /** The other clauses of other standards that share a process with this. */
    public List<Clause> relatedClauses(Clause line) {
        return linked(line, false);
    }

    private static List<Clause> linked(Clause line, boolean corresponds) {
        return ProjectFacts.of(line).mapping().of(line).values().stream()
                .filter(link -> link.corresponds() == corresponds)
                .map(ClauseLink::to)
                .toList();
    }

    /** How many processes answer both clauses. */
    public String mappingCell(Clause line, Clause column) {
        ClauseLink link = ProjectFacts.of(line).mapping().of(line).get(column);
        return link == null ? "" : String.valueOf(link.processes().size());
    }

    /** Number and title of a clause. */
    public String clauseTitle(Clause clause) {
        return (clause.getNumber() + " " + ProjectFacts.of(clause).title(clause)).strip();
    }

    /** Number and title of a clause behind the number of its standard. */
    public String clauseOfStandard(Clause clause) {
        ProjectFacts facts = ProjectFacts.of(clause);
        Standard standard = facts.mapping().standard(clause);
        if (standard == null) {
            return clauseTitle(clause);
        }
        String name = standard.getNumber() == null ? facts.title(standard) : standard.getNumber();
        return name.replaceAll(":\\d{4}$", "") + " " + clauseTitle(clause);
    }
}
