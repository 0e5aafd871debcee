package dev.qualis.conformity.cqos.clause54;

import dev.qualis.analysis.ProcessIndex;
import dev.qualis.model.qms.process.ChainEnd;
import dev.qualis.model.qms.process.Process;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether processes lead from customer demand to customer satisfaction. A process leads to those that follow it and to
 * their parts; behind the part of a process also what follows the whole is reached. To be part of the same whole is no
 * connection.
 */
final class ProcessChain {

    private final ProcessIndex processes;
    private final Set<Process> entered = new HashSet<>();
    private final Set<Process> left = new HashSet<>();
    private final Deque<Process> open = new ArrayDeque<>();

    private ProcessChain(ProcessIndex processes) {
        this.processes = processes;
    }

    /** Whether a process that ends with satisfaction is reached from one that begins with demand. */
    static boolean connects(ProcessIndex processes, List<Process> ends) {
        ProcessChain chain = new ProcessChain(processes);
        ends.stream().filter(end -> end.getChain() == ChainEnd.DEMAND).forEach(chain::enter);
        while (!chain.open.isEmpty()) {
            chain.leave(chain.open.pop());
        }
        return ends.stream().anyMatch(end -> end.getChain() == ChainEnd.SATISFACTION && chain.left.contains(end));
    }

    private void enter(Process process) {
        Deque<Process> down = new ArrayDeque<>(List.of(process));
        while (!down.isEmpty()) {
            Process next = down.pop();
            if (entered.add(next)) {
                open.add(next);
                down.addAll(processes.children(next));
            }
        }
    }

    private void leave(Process process) {
        for (Process whole = process; whole != null && left.add(whole); whole = whole.getParent()) {
            processes.successors(whole).forEach(this::enter);
        }
    }
}
