package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.Attainment;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.organisation.AppraisalCriterion;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.value.Period;
import java.util.List;
import java.util.Map;

/**
 * 4.5 e (should): competitiveness, satisfaction, performance of products and processes. Beside a scored criterion it asks
 * that attainment can be computed: the criterion names metrics, and each has target, direction and a value measured in
 * the period of the last appraisal. How many were reached is said, and not judged here.
 */
public final class PerformanceAppraised extends AppraisalContent {

    private static final String SATISFACTION = "6.2.c";
    private static final String PRODUCT = "6.2.b";
    private static final String PROCESS = "5.4.d";

    private static final Map<String, Wording> LABELS = Map.of(
            SATISFACTION, new Wording("客户满意度", "customer satisfaction"),
            PRODUCT, new Wording("产品质量绩效", "the performance of products"),
            PROCESS, new Wording("过程质量绩效", "the performance of processes"));

    private static final Map<String, MetricLayer> LAYERS = Map.of(
            SATISFACTION, MetricLayer.CUSTOMER_SATISFACTION,
            PRODUCT, MetricLayer.PRODUCT_QUALITY,
            PROCESS, MetricLayer.PROCESS_QUALITY);

    public PerformanceAppraised() {
        super("4.5.e", SATISFACTION, PRODUCT, PROCESS);
    }

    @Override
    Wording label(String content) {
        return LABELS.get(content);
    }

    /** The three that the guide names are all in 5.4 d; a criterion measured by metrics bears on their layers. */
    @Override
    boolean isOf(AppraisalCriterion criterion, String content) {
        MetricLayer layer = LAYERS.get(content);
        return criterion.getClauses().stream()
                        .map(Clause::getNumber)
                        .anyMatch(number -> "4.5.e".equals(number) || "5.4.d".equals(number) || content.equals(number))
                || criterion.getMetrics().stream().anyMatch(metric -> metric.getLayer() == layer);
    }

    @Override
    void addFurther(Company company, Appraisal appraisal, Points points) {
        Period period = appraisal.getPeriod();
        List<Metric> metrics = criteria(appraisal).stream()
                .flatMap(criterion -> criterion.getMetrics().stream())
                .distinct()
                .toList();
        long reached = metrics.stream()
                .filter(metric -> Attainment.reached(metric, period).orElse(false))
                .count();
        points.each(
                "考核项所用指标的达成率可以计算（" + metrics.size() + "个指标达标" + reached + "个）",
                "attainment of the metrics it is computed from is known (" + reached + " of " + metrics.size()
                        + " reached)",
                metrics,
                metric -> Attainment.reached(metric, period).isPresent(),
                Fix.of(
                        "请为考核项配上有目标值和测量值的指标。",
                        "Compute the criterion from metrics with target and values.",
                        "criterion \"…\" | \"…\" weight 20 % score 80 of CQOS 4.5.e measured by …"));
    }
}
