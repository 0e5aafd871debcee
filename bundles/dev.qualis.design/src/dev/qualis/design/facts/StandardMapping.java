package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.standards.ClauseLink;
import dev.qualis.conformity.cqos.GuideRules;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Clauses of one standard by clauses of the others, through the processes that answer both. The lines are of the chief
 * quality officer guide where it is in use, else of the first standard. Clauses that share no process are left out, even
 * where the catalogues say that they correspond: what no process answers, the conformity tree shows.
 */
public final class StandardMapping {
    private final List<Clause> lines = new ArrayList<>();
    private final List<Clause> columns = new ArrayList<>();
    private final Map<Clause, Map<Clause, ClauseLink>> cells = new IdentityHashMap<>();
    private final Map<Clause, Standard> standards = new IdentityHashMap<>();

    StandardMapping(ModelIndex index) {
        List<Standard> all = index.standards();
        all.stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .ifPresent(leading -> addAll(leading, all, index));
    }

    private void addAll(Standard leading, List<Standard> all, ModelIndex index) {
        for (Standard standard : all) {
            if (standard != leading) {
                add(leading, standard, index);
            }
        }
        index.clauses().of(leading).stream().filter(cells::containsKey).forEach(lines::add);
    }

    private void add(Standard leading, Standard other, ModelIndex index) {
        Set<Clause> met = new HashSet<>();
        dev.qualis.analysis.standards.StandardMapping.of(leading, other, index).clauses().stream()
                .flatMap(clause -> clause.links().stream())
                .filter(link -> !link.processes().isEmpty())
                .forEach(link -> {
                    met.add(link.to());
                    cells.computeIfAbsent(link.from(), any -> new LinkedHashMap<>())
                            .put(link.to(), link);
                });
        for (Clause clause : index.clauses().of(other)) {
            if (met.contains(clause)) {
                columns.add(clause);
                standards.put(clause, other);
            }
        }
    }

    /** The clauses of the leading standard that share a process with a clause of another. */
    public List<Clause> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The clauses of the other standards that share a process with one of the lines. */
    public List<Clause> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The links of a line, by column. */
    public Map<Clause, ClauseLink> of(Clause line) {
        return Collections.unmodifiableMap(cells.getOrDefault(line, Map.of()));
    }

    /** The standard of a column. */
    public Standard standard(Clause column) {
        return standards.get(column);
    }
}
