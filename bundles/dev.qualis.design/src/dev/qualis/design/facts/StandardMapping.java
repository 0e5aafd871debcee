package dev.qualis.design.facts;

import dev.qualis.analysis.Claim;
import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.conformity.GuideRules;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Clauses of one standard by clauses of the others, through the processes that fulfil both. The lines are of the chief
 * quality officer guide where it is in use, else of the first standard.
 */
public final class StandardMapping {
    private final List<Clause> lines = new ArrayList<>();
    private final List<Clause> columns = new ArrayList<>();
    private final Map<Clause, Map<Clause, Set<Process>>> cells = new IdentityHashMap<>();
    private final Map<Clause, Standard> standards = new IdentityHashMap<>();

    StandardMapping(ModelIndex index) {
        List<Standard> all = index.standards();
        Standard leading = all.stream()
                .filter(standard -> GuideRules.NAME.equals(standard.getName()))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        Map<Process, List<Clause>> led = new LinkedHashMap<>();
        Map<Process, List<Clause>> others = new IdentityHashMap<>();
        for (Standard standard : all) {
            for (Clause clause : index.clauses().of(standard)) {
                standards.put(clause, standard);
                for (Process process : processes(index, clause)) {
                    (standard == leading ? led : others)
                            .computeIfAbsent(process, any -> new ArrayList<>())
                            .add(clause);
                }
            }
        }
        led.forEach((process, clauses) -> clauses.forEach(
                clause -> others.getOrDefault(process, List.of()).forEach(other -> add(clause, other, process))));
        Set<Clause> met = Collections.newSetFromMap(new IdentityHashMap<>());
        cells.values().forEach(row -> met.addAll(row.keySet()));
        for (Standard standard : all) {
            for (Clause clause : index.clauses().of(standard)) {
                if (cells.containsKey(clause)) {
                    lines.add(clause);
                } else if (met.contains(clause)) {
                    columns.add(clause);
                }
            }
        }
    }

    private static Set<Process> processes(ModelIndex index, Clause clause) {
        Set<Process> processes = new LinkedHashSet<>();
        for (Claim claim : index.clauses().claims(clause)) {
            if (claim.element() instanceof Process process) {
                processes.add(process);
            }
        }
        return processes;
    }

    private void add(Clause line, Clause column, Process process) {
        cells.computeIfAbsent(line, any -> new LinkedHashMap<>())
                .computeIfAbsent(column, any -> new LinkedHashSet<>())
                .add(process);
    }

    /** The clauses of the leading standard that share a process with a clause of another. */
    public List<Clause> lines() {
        return Collections.unmodifiableList(lines);
    }

    /** The clauses of the other standards that share a process with one of the lines. */
    public List<Clause> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The columns that share a process with a line. */
    public Set<Clause> columns(Clause line) {
        return cells.getOrDefault(line, Map.of()).keySet();
    }

    /** The processes that fulfil both clauses. */
    public Set<Process> processes(Clause line, Clause column) {
        return cells.getOrDefault(line, Map.of()).getOrDefault(column, Set.of());
    }

    /** The standard of a clause. */
    public Standard standard(Clause clause) {
        return standards.get(clause);
    }
}
