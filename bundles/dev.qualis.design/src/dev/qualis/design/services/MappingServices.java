package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The clauses of other standards that one process fulfils together with this. */
    public List<Clause> mappedOnce(Clause line) {
        return mapped(line, true);
    }

    /** The clauses of other standards that several processes fulfil together with this. */
    public List<Clause> mappedOften(Clause line) {
        return mapped(line, false);
    }

    private static List<Clause> mapped(Clause line, boolean once) {
        ProjectFacts facts = ProjectFacts.of(line);
        List<Clause> mapped = new ArrayList<>(facts.mapping().columns(line));
        mapped.removeIf(column -> (facts.mapping().processes(line, column).size() == 1) != once);
        return mapped;
    }

    /** The processes that fulfil both clauses: the one by its name, several by their number. */
    public String mappingCell(Clause line, Clause column) {
        ProjectFacts facts = ProjectFacts.of(line);
        Set<Process> processes = facts.mapping().processes(line, column);
        return processes.size() > 3
                ? String.valueOf(processes.size())
                : processes.stream().map(facts::title).collect(Collectors.joining("\n"));
    }

    /** Number and title of a clause. */
    public String clauseTitle(Clause clause) {
        return (clause.getNumber() + " " + ProjectFacts.of(clause).title(clause)).strip();
    }

    /** Number of a clause behind that of its standard. */
    public String clauseOfStandard(Clause clause) {
        ProjectFacts facts = ProjectFacts.of(clause);
        Standard standard = facts.mapping().standard(clause);
        if (standard == null) {
            return clauseTitle(clause);
        }
        String name = standard.getNumber() == null ? facts.title(standard) : standard.getNumber();
        return name.replaceAll(":\\d{4}$", "") + " " + clause.getNumber();
    }
}
