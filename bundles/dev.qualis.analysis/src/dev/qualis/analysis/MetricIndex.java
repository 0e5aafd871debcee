package dev.qualis.analysis;

import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Goal;
import java.util.List;

/** The metrics, by what they measure and what they drive (CQOS 5.4 d). */
public final class MetricIndex {

    private final List<Metric> metrics;
    private final Groups<Process, Metric> byProcess = new Groups<>();
    private final Groups<Metric, Process> processes = new Groups<>();
    private final Groups<Metric, Metric> contributors = new Groups<>();
    private final Groups<Position, Metric> byOwner = new Groups<>();
    private final Groups<Metric, Goal> goals = new Groups<>();

    MetricIndex(ModelIndex index) {
        metrics = index.all(Metric.class);
        for (Metric metric : metrics) {
            byOwner.add(metric.getOwner(), metric);
            metric.getContributesTo().forEach(driven -> contributors.add(driven, metric));
        }
        index.all(Goal.class).forEach(goal -> goals.add(goal.getMetric(), goal));
        for (Process process : index.processes().ordered()) {
            process.getMetrics().stream().filter(Groups::isPresent).forEach(metric -> {
                byProcess.add(process, metric);
                processes.add(metric, process);
            });
        }
    }

    /** All metrics. */
    public List<Metric> all() {
        return metrics;
    }

    /** The metrics of a layer; {@code UNSPECIFIED} for those that name none. */
    public List<Metric> in(MetricLayer layer) {
        return metrics.stream().filter(metric -> metric.getLayer() == layer).toList();
    }

    /** The metrics that measure a process. */
    public List<Metric> of(Process process) {
        return byProcess.get(process);
    }

    /** The processes that a metric measures, in process order. */
    public List<Process> processes(Metric metric) {
        return processes.get(metric);
    }

    /** The goals that a metric measures. */
    public List<Goal> goals(Metric metric) {
        return goals.get(metric);
    }

    /** The metrics that drive a metric. */
    public List<Metric> contributors(Metric metric) {
        return contributors.get(metric);
    }

    /** The metrics whose definition a position owns. */
    public List<Metric> ownedBy(Position position) {
        return byOwner.get(position);
    }
}
