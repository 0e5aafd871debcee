package dev.qualis.conformity;

import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import java.util.List;

/** The metrics on which decisions rest: the critical ones or, where none is marked so, all (CQOS 4.3 l, 5.4 d, 5.4 f). */
public final class DecisionMetrics {

    private DecisionMetrics() {}

    /** The metrics of a company on which decisions rest. */
    public static List<Metric> of(Company company) {
        List<Metric> critical = company.all(Metric.class, Metric::isCritical);
        return critical.isEmpty() ? layered(company) : critical;
    }

    /** The metrics of a layer, with which quality is measured; all where none is said to be of a layer. */
    public static List<Metric> layered(Company company) {
        List<Metric> layered = company.all(Metric.class, metric -> metric.getLayer() != MetricLayer.UNSPECIFIED);
        return layered.isEmpty() ? company.all(Metric.class) : layered;
    }
}
