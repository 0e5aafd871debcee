package dev.qualis.conformity.cqos.clause54;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Content;
import dev.qualis.conformity.DecisionMetrics;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.process.Frequency;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 5.4 d (should): measured layer by layer, from process over product to satisfaction; trends are read and decisions rest
 * on data. Looks at the metrics of the three layers: what they contribute to, at target, frequency and source, which count
 * each, and for a trend at values of two periods of the metrics on which decisions rest. What is measured besides, such as
 * how well a concept is understood, is no part of it. The source of the metrics that decide is judged in 4.3 l; here only
 * that of the others.
 */
public final class MeasuredInLayers implements Rule {

    private static final List<MetricLayer> LAYERS =
            List.of(MetricLayer.PROCESS_QUALITY, MetricLayer.PRODUCT_QUALITY, MetricLayer.CUSTOMER_SATISFACTION);

    private static final Fix LINK =
            Fix.of("请写明指标带动上一层的哪个指标。", "Say which metric of the next layer it drives.", "contributes to …");

    @Override
    public String clause() {
        return "5.4.d";
    }

    @Override
    public Verdict judge(Company company) {
        List<Metric> metrics = DecisionMetrics.layered(company);
        List<Metric> deciding = DecisionMetrics.of(company);
        Set<Metric> judgedElsewhere = new HashSet<>(deciding);
        return company.points()
                .kinds(
                        "过程、产品和客户满意三层都有指标",
                        "there are metrics in the three layers: process, product, satisfaction",
                        LAYERS,
                        metrics.stream().map(Metric::getLayer).toList(),
                        metrics,
                        Fix.of("请写明指标的层级。", "Name the layer of the metric.", "layer ‹first missing›"))
                .some(
                        "过程指标带动产品指标",
                        "process quality drives product quality",
                        driving(metrics, MetricLayer.PROCESS_QUALITY, MetricLayer.PRODUCT_QUALITY),
                        LINK)
                .some(
                        "产品指标带动客户满意",
                        "product quality drives satisfaction",
                        driving(metrics, MetricLayer.PRODUCT_QUALITY, MetricLayer.CUSTOMER_SATISFACTION),
                        LINK)
                .contents(
                        "每个指标都有目标值、频次和数据来源",
                        "each metric has target, frequency and source",
                        metrics,
                        List.of(
                                Content.of("目标值", "a target", metric -> metric.getTarget() != null),
                                Content.of(
                                        "频次", "a frequency", metric -> metric.getFrequency() != Frequency.UNSPECIFIED),
                                Content.of(
                                        "数据来源",
                                        "a source",
                                        metric -> judgedElsewhere.contains(metric)
                                                || ModelTexts.isWritten(metric.getSource()))),
                        Fix.of(
                                "请补全指标的目标值、频次和来源。",
                                "Complete the metric.",
                                "target …\nfrequency monthly\nsource \"…\" | \"…\""))
                .each(
                        "支撑决策的指标都有两期以上的数据，看得出趋势",
                        "each metric on which decisions rest has values of two periods or more, so that a trend shows",
                        deciding,
                        metric -> metric.getValues().size() > 1,
                        Fix.of("请补上测量值。", "Add the values.", "values { ‹year-1›: …\n‹year›: … }"))
                .verdict();
    }

    private static List<Metric> driving(List<Metric> metrics, MetricLayer from, MetricLayer to) {
        return metrics.stream()
                .filter(metric -> metric.getLayer() == from)
                .filter(metric -> metric.getContributesTo().stream().anyMatch(driven -> driven.getLayer() == to))
                .toList();
    }
}
