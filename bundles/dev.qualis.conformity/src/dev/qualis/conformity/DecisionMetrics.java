package dev.qualis.conformity;

import dev.qualis.model.qms.process.Metric;
import java.util.List;

/** The metrics on which decisions rest: the critical ones or, where none is marked so, all (CQOS 4.3 l, 5.4 d, 5.4 f). */
public final class DecisionMetrics {

    private DecisionMetrics() {}

    /** The metrics of a company on which decisions rest. */
    public static List<Metric> of(Company company) {
        List<Metric> critical = company.all(Metric.class, Metric::isCritical);
        return critical.isEmpty() ? company.all(Metric.class) : critical;
    }
}
