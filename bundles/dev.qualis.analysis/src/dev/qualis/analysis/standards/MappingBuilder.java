package dev.qualis.analysis.standards;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.core.Fulfilment;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins clauses through the processes that answer them and through the catalogues' correspondences. */
final class MappingBuilder {

    private final Standard from;
    private final Standard to;
    private final ModelIndex index;
    private final Map<Clause, Integer> fromOrder;
    private final Map<Clause, Integer> toOrder;
    private final Map<Clause, List<Process>> answers = new IdentityHashMap<>();
    private final Map<Clause, Map<Clause, List<Process>>> shared = new IdentityHashMap<>();
    private final Map<Clause, Set<Clause>> corresponding = new IdentityHashMap<>();

    MappingBuilder(Standard from, Standard to, ModelIndex index) {
        this.from = from;
        this.to = to;
        this.index = index;
        this.fromOrder = order(index.clauses().of(from));
        this.toOrder = order(index.clauses().of(to));
    }

    private static Map<Clause, Integer> order(List<Clause> clauses) {
        Map<Clause, Integer> order = new IdentityHashMap<>();
        clauses.forEach(clause -> order.put(clause, order.size()));
        return order;
    }

    StandardMapping mapping() {
        index.processes().ordered().forEach(this::addProcess);
        for (Clause clause : index.clauses().of(from)) {
            clause.getCorresponds().stream()
                    .filter(toOrder::containsKey)
                    .forEach(other -> addCorrespondence(clause, other));
        }
        for (Clause clause : index.clauses().of(to)) {
            clause.getCorresponds().stream()
                    .filter(fromOrder::containsKey)
                    .forEach(other -> addCorrespondence(other, clause));
        }
        List<MappedClause> clauses =
                index.clauses().of(from).stream().map(this::mapped).toList();
        Set<Clause> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        clauses.forEach(mapped -> mapped.links().forEach(link -> reached.add(link.to())));
        List<Clause> unreached = index.clauses().of(to).stream()
                .filter(clause -> !reached.contains(clause))
                .toList();
        return new StandardMapping(from, to, clauses, unreached);
    }

    private void addProcess(Process process) {
        Set<Clause> answered = new LinkedHashSet<>();
        for (Fulfilment fulfilment : process.getFulfilments()) {
            answered.addAll(fulfilment.getClauses());
        }
        for (EmbeddedRequirement requirement : process.getRequirements()) {
            answered.addAll(requirement.getClauses());
        }
        List<Clause> others = answered.stream().filter(toOrder::containsKey).toList();
        for (Clause clause : answered) {
            if (fromOrder.containsKey(clause)) {
                answers.computeIfAbsent(clause, any -> new ArrayList<>()).add(process);
                Map<Clause, List<Process>> row = shared.computeIfAbsent(clause, any -> new IdentityHashMap<>());
                others.forEach(other ->
                        row.computeIfAbsent(other, any -> new ArrayList<>()).add(process));
            }
        }
    }

    private void addCorrespondence(Clause clause, Clause other) {
        corresponding
                .computeIfAbsent(clause, any -> Collections.newSetFromMap(new IdentityHashMap<>()))
                .add(other);
    }

    private MappedClause mapped(Clause clause) {
        Map<Clause, List<Process>> row = shared.getOrDefault(clause, Map.of());
        Set<Clause> told = corresponding.getOrDefault(clause, Set.of());
        Set<Clause> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(row.keySet());
        others.addAll(told);
        List<ClauseLink> links = others.stream()
                .sorted(Comparator.comparing(toOrder::get))
                .map(other -> new ClauseLink(clause, other, told.contains(other), row.getOrDefault(other, List.of())))
                .toList();
        return new MappedClause(clause, answers.getOrDefault(clause, List.of()), links);
    }
}
