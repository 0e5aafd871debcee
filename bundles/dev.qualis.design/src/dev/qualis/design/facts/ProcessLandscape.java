package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ProcessIndex;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.process.ProcessCategory;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The processes by lane, and the flow between those at the top: one flows into another where a part of it, at any depth,
 * has a part of the other behind it.
 */
public final class ProcessLandscape {
    private final ProcessIndex processes;
    private final Map<Process, Process> tops = new IdentityHashMap<>();
    private final Map<Process, Set<Process>> next = new IdentityHashMap<>();
    private final List<Process> ends = new ArrayList<>();

    ProcessLandscape(ModelIndex index) {
        processes = index.processes();
        processes.roots().forEach(this::addTree);
        for (Process process : processes.ordered()) {
            if (process.getChain() != ChainEnd.UNSPECIFIED) {
                ends.add(process);
            }
            for (Process follower : processes.successors(process)) {
                Process from = top(process);
                Process to = top(follower);
                if (from != to) {
                    next.computeIfAbsent(from, any -> new LinkedHashSet<>()).add(to);
                }
            }
        }
    }

    private void addTree(Process root) {
        List<Process> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Process process = open.removeLast();
            tops.put(process, root);
            open.addAll(processes.children(process));
        }
    }

    /** The processes of a lane that are part of no other, in process order. */
    public List<Process> lane(ProcessCategory category) {
        return processes.roots().stream()
                .filter(process -> process.getCategory() == category)
                .toList();
    }

    /** The process at the top of which a process is part; itself where it is part of none. */
    public Process top(Process process) {
        return tops.getOrDefault(process, process);
    }

    /** The processes of the same lane into which a process at the top flows. */
    public List<Process> next(Process top) {
        return next.getOrDefault(top, Set.of()).stream()
                .filter(other -> other.getCategory() == top.getCategory())
                .toList();
    }

    /** The processes at which the chain from demand to satisfaction begins or ends. */
    public List<Process> ends(ChainEnd end) {
        return ends.stream().filter(process -> process.getChain() == end).toList();
    }

    /** Whether the chain begins or ends in a lane. */
    public boolean hasEnd(ProcessCategory category, ChainEnd end) {
        return ends(end).stream().anyMatch(process -> top(process).getCategory() == category);
    }
}
