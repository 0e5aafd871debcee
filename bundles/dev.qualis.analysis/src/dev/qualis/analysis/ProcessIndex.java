package dev.qualis.analysis;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ResponsibilityAssignment;
import dev.qualis.model.qms.process.ResponsibilityRole;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The processes: their tree, their order, and who does what in them. */
public final class ProcessIndex {

    private final List<Process> ordered;
    private final Tree<Process> tree;
    private final Groups<Process, Responsibility> byProcess = new Groups<>();
    private final Groups<NamedElement, Responsibility> byHolder = new Groups<>();
    private final Groups<Position, Process> byOwner = new Groups<>();
    private final Groups<Process, Process> successors = new Groups<>();
    private final Groups<Process, Process> predecessors = new Groups<>();
    private final Groups<Process, DecisionPoint> decisionPoints = new Groups<>();

    ProcessIndex(ModelIndex index) {
        ordered = ProcessOrder.of(index.all(Process.class));
        tree = new Tree<>(ordered, Process::getParent);
        ordered.forEach(this::add);
        index.all(DecisionPoint.class).forEach(point -> decisionPoints.add(point.getProcess(), point));
    }

    private void add(Process process) {
        byOwner.add(process.getOwner(), process);
        Set<Responsibility> known = new HashSet<>();
        for (ResponsibilityAssignment assignment : assignments(process)) {
            for (NamedElement holder : Responsibility.holders(assignment)) {
                Responsibility responsibility = new Responsibility(process, holder, assignment.getRole());
                // of several activities one position may do the same
                if (process.getProcessActivities().isEmpty() || known.add(responsibility)) {
                    byProcess.add(process, responsibility);
                    byHolder.add(holder, responsibility);
                }
            }
        }
        process.getAfter().forEach(before -> addFlow(before, process));
        process.getBefore().forEach(after -> addFlow(process, after));
    }

    /** Those of the process itself; where it has none, those of what is done in it. */
    private static List<ResponsibilityAssignment> assignments(Process process) {
        return process.getResponsibilities().isEmpty()
                ? process.getProcessActivities().stream()
                        .flatMap(activity -> activity.getResponsibilities().stream())
                        .toList()
                : process.getResponsibilities();
    }

    private void addFlow(Process before, Process after) {
        if (Groups.isPresent(before) && Groups.isPresent(after)) {
            successors.add(before, after);
            predecessors.add(after, before);
        }
    }

    /** All processes in their order: each behind those it needs, otherwise as in the text; circles are tolerated. */
    public List<Process> ordered() {
        return Collections.unmodifiableList(ordered);
    }

    /** The processes that are part of no other, in their order. */
    public List<Process> roots() {
        return tree.roots();
    }

    /** Whether a process is part of no other. */
    public boolean isRoot(Process process) {
        return tree.isRoot(process);
    }

    /** The processes that are part of a process, in their order. */
    public List<Process> children(Process process) {
        return tree.children(process);
    }

    /** All processes from the roots down, each before its parts. */
    public List<Process> depthFirst() {
        return tree.depthFirst();
    }

    /** The processes that need the results of a process, whichever of the two says so. */
    public List<Process> successors(Process process) {
        return distinct(successors.get(process));
    }

    /** The processes whose results a process needs, whichever of the two says so. */
    public List<Process> predecessors(Process process) {
        return distinct(predecessors.get(process));
    }

    private static List<Process> distinct(List<Process> processes) {
        return processes.stream().distinct().toList();
    }

    /** The process's row of the RACI matrix, in the order of the text. */
    public List<Responsibility> responsibilities(Process process) {
        return byProcess.get(process);
    }

    /** The positions with one role in a process. */
    public List<Position> positions(Process process, ResponsibilityRole role) {
        return holders(process, role).stream()
                .filter(Position.class::isInstance)
                .map(Position.class::cast)
                .toList();
    }

    /** The positions and bodies with one role in a process. */
    public List<NamedElement> holders(Process process, ResponsibilityRole role) {
        return byProcess.get(process).stream()
                .filter(responsibility -> responsibility.role() == role)
                .map(Responsibility::holder)
                .toList();
    }

    /** The column of the RACI matrix of a position or a body, in process order. */
    public List<Responsibility> responsibilitiesOf(NamedElement holder) {
        return byHolder.get(holder);
    }

    /** The processes that a position owns, in process order. */
    public List<Process> ownedBy(Position position) {
        return byOwner.get(position);
    }

    /** The decision points that stand in a process. */
    public List<DecisionPoint> decisionPoints(Process process) {
        return decisionPoints.get(process);
    }
}
