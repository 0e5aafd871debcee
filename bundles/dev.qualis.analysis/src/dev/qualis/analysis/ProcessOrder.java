package dev.qualis.analysis;

import dev.qualis.model.qms.process.Process;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The order in which processes run: each behind the ones it needs ({@code after}, {@code before}), otherwise as in the
 * text. Where the needs run in a circle, the text decides there. Linear in processes and needs, and without recursion,
 * so that a chain of any length is no danger.
 */
final class ProcessOrder {

    private final Groups<Process, Process> needs = new Groups<>();
    private final Set<Process> seen = new HashSet<>();
    private final List<Process> order = new ArrayList<>();

    private ProcessOrder(List<Process> processes) {
        Set<Process> known = new HashSet<>(processes);
        for (Process process : processes) {
            process.getAfter().stream().filter(known::contains).forEach(needed -> needs.add(process, needed));
            process.getBefore().forEach(needing -> needs.add(needing, process));
        }
        processes.forEach(this::place);
    }

    static List<Process> of(List<Process> processes) {
        return new ProcessOrder(processes).order;
    }

    private record Visit(Process process, Iterator<Process> needs) {}

    private void place(Process start) {
        Deque<Visit> open = new ArrayDeque<>();
        enter(start, open);
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (visit.needs().hasNext()) {
                enter(visit.needs().next(), open);
            } else {
                order.add(open.pop().process());
            }
        }
    }

    private void enter(Process process, Deque<Visit> open) {
        if (seen.add(process)) {
            open.push(new Visit(process, needs.get(process).iterator()));
        }
    }
}
