package dev.qualis.conformity;

import dev.qualis.analysis.ProcessIndex;
import dev.qualis.model.qms.process.Process;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The processes of a company as wholes: what is said of a whole holds for its steps, and where nothing is said of the whole
 * it has what its steps have. So a company that writes its RACI step by step is judged as one that writes it for the whole.
 */
public final class ProcessWholes {

    private final ProcessIndex processes;

    ProcessWholes(ProcessIndex processes) {
        this.processes = processes;
    }

    /** The processes that are part of no other, in their order. */
    public List<Process> all() {
        return processes.roots();
    }

    /**
     * How far something holds for a process: as far as it holds for the whole or, where that is more, for its steps on
     * average.
     *
     * @param own how far it holds for one process alone, 0 to 1
     */
    public double share(Process process, ToDoubleFunction<Process> own) {
        double whole = own.applyAsDouble(process);
        List<Process> steps = processes.children(process);
        return whole >= 1 || steps.isEmpty()
                ? whole
                : Math.max(
                        whole,
                        steps.stream().mapToDouble(step -> share(step, own)).sum() / steps.size());
    }
}
