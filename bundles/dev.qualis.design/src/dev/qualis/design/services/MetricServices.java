package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Metrics as rows of the metric table. */
public class MetricServices {

    /** All metrics, by layer from the process to the customer, critical ones first. */
    public List<Metric> metricRows(QualityModel model) {
        return ProjectFacts.of(model).index().metrics().all().stream()
                .sorted(Comparator.comparingInt(
                                (Metric metric) -> metric.getLayer().getValue())
                        .thenComparing(metric -> !metric.isCritical()))
                .toList();
    }

    /** Whether the metric is critical. */
    public boolean isCriticalMetric(Metric metric) {
        return metric.isCritical();
    }

    /** The layer in which the metric measures. */
    public String metricLayerText(Metric metric) {
        return ProjectFacts.of(metric).label(metric.getLayer());
    }

    /** The target with the direction in which to go. */
    public String metricTargetText(Metric metric) {
        if (metric.getTarget() == null) {
            return "";
        }
        String sign = switch (metric.getDirection()) {
            case LOWER -> "≤ ";
            case HIGHER -> "≥ ";
            case UNSPECIFIED -> "";
        };
        return sign + Quantities.text(metric.getTarget(), ProjectFacts.of(metric));
    }

    private static Optional<MeasuredValue> latest(Metric metric) {
        return metric.getValues().stream()
                .filter(value -> value.getPeriod() != null && value.getValue() != null)
                .max(Comparator.comparing(MeasuredValue::getPeriod));
    }

    /** The newest value with its period. */
    public String metricLatestText(Metric metric) {
        return latest(metric)
                .map(value -> Quantities.dated(value.getValue(), value.getPeriod(), ProjectFacts.of(metric)))
                .orElse("");
    }

    /** Whether the newest value misses the target. */
    public boolean missesTarget(Metric metric) {
        return compared(metric) < 0;
    }

    /** Whether the newest value reaches the target. */
    public boolean reachesTarget(Metric metric) {
        return compared(metric) > 0;
    }

    /** 1 where the newest value reaches the target, -1 where it misses it, 0 where this cannot be said. */
    private static int compared(Metric metric) {
        Quantity target = metric.getTarget();
        Quantity value = latest(metric).map(MeasuredValue::getValue).orElse(null);
        boolean comparable = target != null
                && value != null
                && target.isComparableWith(value)
                && metric.getDirection() != MetricDirection.UNSPECIFIED;
        if (!comparable) {
            return 0;
        }
        int difference = value.value().compareTo(target.value());
        boolean reached = metric.getDirection() == MetricDirection.LOWER ? difference <= 0 : difference >= 0;
        return reached ? 1 : -1;
    }

    /** How often the metric is measured. */
    public String metricFrequencyText(Metric metric) {
        return ProjectFacts.of(metric).label(metric.getFrequency());
    }

    /** The position that answers for the metric. */
    public String metricOwnerText(Metric metric) {
        return metric.getOwner() == null || metric.getOwner().eIsProxy()
                ? ""
                : ProjectFacts.of(metric).title(metric.getOwner());
    }

    /** How the metric is computed. */
    public String metricFormulaText(Metric metric) {
        return ProjectFacts.of(metric).text(metric.getFormula(), metric);
    }

    /** Where its values come from. */
    public String metricSourceText(Metric metric) {
        return ProjectFacts.of(metric).text(metric.getSource(), metric);
    }

    /** The formula with the text of the labels' language replaced. */
    public LocalizedText reformulated(Metric metric, String text) {
        return ElementServices.replaced(
                metric.getFormula(), text, ProjectFacts.of(metric).isSecond(metric));
    }

    /** The source with the text of the labels' language replaced. */
    public LocalizedText resourced(Metric metric, String text) {
        return ElementServices.replaced(
                metric.getSource(), text, ProjectFacts.of(metric).isSecond(metric));
    }
}
