package dev.qualis.conformity.cqos.clause6;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.assessment.Indicator;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricLayer;
import dev.qualis.model.qms.strategy.Goal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 6.2 b and c (should): the evaluation looks at how far goals of products and services are reached and raised, and at how
 * satisfaction rises. Asks for an indicator measured by a metric of the layer in question, or that judges the clause and
 * is measured or computed by a formula from the goals; for a target of the metric, its own or that of a goal, where the
 * clause speaks of goals; and for at least two values, without which nothing can be seen to rise.
 */
public final class ProgressEvaluated implements Rule {

    private final String clause;
    private final MetricLayer layer;
    private final boolean towardsGoal;

    private ProgressEvaluated(String clause, MetricLayer layer, boolean towardsGoal) {
        this.clause = clause;
        this.layer = layer;
        this.towardsGoal = towardsGoal;
    }

    /** 6.2 b. */
    public static ProgressEvaluated ofQualityGoals() {
        return new ProgressEvaluated("6.2.b", MetricLayer.PRODUCT_QUALITY, true);
    }

    /** 6.2 c. */
    public static ProgressEvaluated ofSatisfaction() {
        return new ProgressEvaluated("6.2.c", MetricLayer.CUSTOMER_SATISFACTION, false);
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public Verdict judge(Company company) {
        Evaluations evaluations = new Evaluations(company);
        if (evaluations.schemes().isEmpty()) {
            return Evaluations.noScheme();
        }
        List<Indicator> judging = evaluations.indicators(clause);
        List<Indicator> indicators = evaluations.indicators().stream()
                .filter(indicator -> judging.contains(indicator)
                        || indicator.getMetric() != null
                                && indicator.getMetric().getLayer() == layer)
                .filter(indicator -> !metrics(company, indicator).isEmpty())
                .toList();
        Points points = company.points()
                .some(
                        "有以指标数据衡量的评估指标",
                        "an indicator is measured by metrics of it, or computed from the goals",
                        indicators,
                        Fix.of(
                                "请设置该指标。",
                                "Add the indicator.",
                                "indicator … weight … % { measured by … judges CQOS " + clause + " }"))
                .matter()
                .each(
                        "可以看出提升情况（至少两期数值）",
                        "progress can be seen from two values at least",
                        indicators,
                        indicator -> metrics(company, indicator).stream()
                                .anyMatch(metric -> metric.getValues().size() >= 2),
                        Fix.of("请记录各期数值。", "Record the values.", "values { ‹year-1›: … ‹year›: … }"));
        return towardsGoal ? goals(company, indicators, points).verdict() : points.verdict();
    }

    /**
     * What an indicator is measured by: its metric, those of the goals that it measures or, where it has neither and judges
     * this clause by a formula, the metrics of all goals and of the layer in question.
     */
    private List<Metric> metrics(Company company, Indicator indicator) {
        if (indicator.getMetric() != null) {
            return List.of(indicator.getMetric());
        }
        if (towardsGoal && !indicator.getGoals().isEmpty()) {
            return indicator.getGoals().stream()
                    .map(Goal::getMetric)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }
        if (!ModelTexts.isWritten(indicator.getFormula())) {
            return List.of();
        }
        Stream<Metric> ofLayer = company.all(Metric.class, metric -> metric.getLayer() == layer).stream();
        Stream<Metric> ofGoals =
                company.all(Goal.class).stream().map(Goal::getMetric).filter(Objects::nonNull);
        return Stream.concat(towardsGoal ? ofGoals : Stream.empty(), ofLayer)
                .distinct()
                .toList();
    }

    private Points goals(Company company, List<Indicator> indicators, Points points) {
        Set<Metric> aimed =
                company.all(Goal.class).stream().map(Goal::getMetric).collect(Collectors.toSet());
        return points.each(
                "可以看出目标是否实现",
                "it can be seen whether the goal is reached",
                indicators,
                indicator -> metrics(company, indicator).stream()
                        .anyMatch(metric -> metric.getTarget() != null || aimed.contains(metric)),
                Fix.of("请设定目标值。", "Set a target.", "target …"));
    }
}
