package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** What the layers of the process map put into a process at the top: its own, and that of all its parts. */
public final class ProcessLayers {
    private final Map<Process, Set<Metric>> metrics = new IdentityHashMap<>();
    private final Map<Process, Set<Risk>> risks = new IdentityHashMap<>();
    private final Map<Process, Set<DecisionPoint>> gates = new IdentityHashMap<>();

    ProcessLayers(ModelIndex index, ProcessLandscape landscape) {
        for (Process process : index.processes().ordered()) {
            for (Metric metric : process.getMetrics()) {
                add(metrics, landscape, process, metric);
            }
        }
        for (Risk risk : index.all(Risk.class)) {
            add(risks, landscape, risk.getProcess(), risk);
        }
        for (DecisionPoint gate : index.all(DecisionPoint.class)) {
            add(gates, landscape, gate.getProcess(), gate);
        }
    }

    private static <T extends EObject> void add(
            Map<Process, Set<T>> all, ProcessLandscape landscape, Process process, T element) {
        if (process != null && !process.eIsProxy() && !element.eIsProxy()) {
            all.computeIfAbsent(landscape.top(process), any -> new LinkedHashSet<>())
                    .add(element);
        }
    }

    /** What measures the process. */
    public List<Metric> metrics(Process top) {
        return new ArrayList<>(metrics.getOrDefault(top, Set.of()));
    }

    /** What can go wrong in the process. */
    public List<Risk> risks(Process top) {
        return new ArrayList<>(risks.getOrDefault(top, Set.of()));
    }

    /** The points of the process at which something is decided. */
    public List<DecisionPoint> gates(Process top) {
        return new ArrayList<>(gates.getOrDefault(top, Set.of()));
    }
}
