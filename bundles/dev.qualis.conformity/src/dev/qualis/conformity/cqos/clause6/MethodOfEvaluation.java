package dev.qualis.conformity.cqos.clause6;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.assessment.AssessmentScheme;
import dev.qualis.model.qms.assessment.Indicator;
import java.util.List;
import java.util.Objects;

/**
 * 6.2 (should): a method with experts, indicators, scoring rules and use of the result. Looks at the schemes: each has
 * experts, weights that share out the whole (or none, which weighs all the same) and a use of the result; each indicator
 * has a formula, a metric with a target or goals to be reached or, where it cannot be counted, at least two described
 * levels. What indicators measure is judged in 6.2 a to c.
 */
public final class MethodOfEvaluation implements Rule {

    private static final int WHOLE = 100;

    @Override
    public String clause() {
        return "6.2";
    }

    @Override
    public Verdict judge(Company company) {
        Evaluations evaluations = new Evaluations(company);
        if (evaluations.schemes().isEmpty()) {
            return Evaluations.noScheme();
        }
        List<AssessmentScheme> schemes = evaluations.schemes();
        return company.points()
                .some(
                        "评估方法设有专家",
                        "the method names experts",
                        schemes.stream()
                                .filter(scheme -> !scheme.getExperts().isEmpty())
                                .toList(),
                        Fix.of("请设置评估专家。", "Name the experts.", "assessment scheme … of CQOS { experts … }"))
                .some(
                        "规定了评估结果如何应用",
                        "it says what the result is used for",
                        schemes.stream()
                                .filter(scheme -> ModelTexts.isWritten(scheme.getUseOfResult()))
                                .toList(),
                        Fix.of("请写明结果的应用。", "State the use of the result.", "use of result \"…\" | \"…\""))
                .each(
                        "每项指标都有公式、有目标值的衡量指标或分级描述",
                        "each indicator has a formula, a metric with a target, or described levels",
                        evaluations.indicators(),
                        MethodOfEvaluation::isScorable,
                        Fix.of(
                                "请写明指标的打分细则。",
                                "Say how to score the indicator.",
                                "indicator … weight … % { formula \"…\" | \"…\" }"))
                .some(
                        "指标权重合计100%",
                        "the weights of the indicators sum to 100 %",
                        schemes.stream().filter(MethodOfEvaluation::isShared).toList(),
                        Fix.of("请调整权重。", "Adjust the weights.", "weight … %"))
                .verdict();
    }

    private static boolean isScorable(Indicator indicator) {
        return ModelTexts.isWritten(indicator.getFormula())
                || indicator.getLevels().size() >= 2
                || indicator.getMetric() != null && indicator.getMetric().getTarget() != null
                || !indicator.getGoals().isEmpty();
    }

    private static boolean isShared(AssessmentScheme scheme) {
        List<Integer> weights = scheme.getIndicators().stream()
                .map(Indicator::getWeight)
                .filter(Objects::nonNull)
                .toList();
        return weights.stream().mapToLong(Integer::longValue).sum() == WHOLE
                || weights.isEmpty() && !scheme.getIndicators().isEmpty();
    }
}
