package dev.qualis.design.services;

import dev.qualis.analysis.strategy.MetricStanding;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.value.LocalizedText;
import java.util.Comparator;
import java.util.List;

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

    /** The newest value with its period, and how it stands to the target. */
    public String metricLatestText(Metric metric) {
        ProjectFacts facts = ProjectFacts.of(metric);
        MetricStanding standing = MetricStanding.of(metric, facts.index());
        return standing.newest()
                .map(value -> Quantities.dated(value.value(), value.period(), facts)
                        + (standing.status().isJudged()
                                ? "\n" + standing.status().label(facts.language())
                                : ""))
                .orElse("");
    }

    private static TargetStatus status(Metric metric) {
        return MetricStanding.of(metric, ProjectFacts.of(metric).index()).status();
    }

    /** Whether the newest value missed the target when the year was over. */
    public boolean missesTarget(Metric metric) {
        return status(metric) == TargetStatus.MISSED;
    }

    /** Whether the newest value is not as far as it has to be by then, and the year is not over. */
    public boolean isBehindTarget(Metric metric) {
        return status(metric) == TargetStatus.BEHIND;
    }

    /** Whether the newest value reaches the target. */
    public boolean reachesTarget(Metric metric) {
        return status(metric) == TargetStatus.MET;
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
