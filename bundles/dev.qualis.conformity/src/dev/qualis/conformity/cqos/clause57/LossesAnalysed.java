package dev.qualis.conformity.cqos.clause57;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.LossKind;
import dev.qualis.model.qms.economics.QualityLoss;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * 5.7.3.2 (may): losses are analysed regularly, direct and indirect, with a strategy to cut them. Looks at the last loss
 * analysis, whose period runs or ended in the last fifteen months: each of the thirteen kinds has an amount or a reason
 * why it has none, direct and indirect losses are told apart, and the largest loss has a strategy. The list of kinds is
 * open, so a small firm answers for the kinds that it lists only.
 */
public final class LossesAnalysed implements Rule {

    private static final List<LossKind> KINDS = Arrays.stream(LossKind.values())
            .filter(kind -> kind != LossKind.UNSPECIFIED)
            .toList();

    @Override
    public String clause() {
        return "5.7.3.2";
    }

    @Override
    public Verdict judge(Company company) {
        Losses losses = new Losses(company);
        if (losses.analyses().isEmpty()) {
            return Losses.none();
        }
        List<LossAnalysis> recent = losses.analyses().stream()
                .filter(analysis -> company.today().isOfLastMonths(analysis.getPeriod(), CostPeriods.MONTHS))
                .toList();
        Points points = company.points()
                .some(
                        "近期做过质量损失分析",
                        "losses were analysed lately",
                        recent,
                        Fix.of("请做质量损失分析。", "Analyse the losses.", "loss analysis … for ‹year› { }"));
        kinds(company, losses, points)
                .holds(
                        "直接和间接损失分开",
                        "direct and indirect losses are told apart",
                        losses.all().stream().anyMatch(QualityLoss::isIndirect)
                                && losses.all().stream().anyMatch(loss -> !loss.isIndirect()),
                        losses.analyses(),
                        Fix.of("请标出间接损失。", "Mark the indirect losses.", "indirect loss complaint amount CNY …"));
        boolean nothingLost = !losses.all().isEmpty()
                && losses.all().stream()
                        .allMatch(loss -> loss.getAmount() == null && ModelTexts.isWritten(loss.getReason()));
        if (!nothingLost) { // of losses without amounts nobody knows the largest
            points.each(
                    "最大的损失有减损策略",
                    "there is a strategy against the largest loss",
                    largest(losses.incurred()),
                    losses::name,
                    loss -> ModelTexts.isWritten(loss.getStrategy()),
                    Fix.of("请为最大的损失制定策略。", "Find a strategy against the largest loss.", "strategy \"…\" | \"…\""));
        }
        return points.verdict();
    }

    private static Points kinds(Company company, Losses losses, Points points) {
        if (company.isSmall()) {
            return points.each(
                    "所列损失都有金额或原因",
                    "each loss listed has an amount or a reason",
                    losses.all(),
                    losses::name,
                    LossesAnalysed::isAnswered,
                    Fix.of("请补上金额，或说明没有的原因。", "Add the amount or why there is none.", "because \"…\" | \"…\""));
        }
        return points.kinds(
                "十三种损失都有金额或原因",
                "each of thirteen kinds has an amount or a reason",
                KINDS,
                losses.all().stream()
                        .filter(LossesAnalysed::isAnswered)
                        .map(QualityLoss::getKind)
                        .toList(),
                losses.analyses(),
                Fix.of(
                        "请补上金额，或说明没有的原因。",
                        "Add the amount or why there is none.",
                        "loss ‹first missing› because \"…\" | \"…\""));
    }

    private static boolean isAnswered(QualityLoss loss) {
        return loss.getAmount() != null || ModelTexts.isWritten(loss.getReason());
    }

    /** The largest loss, of equal ones all: the validation sees to one currency. */
    private static List<QualityLoss> largest(List<QualityLoss> losses) {
        BigDecimal most = losses.stream()
                .map(loss -> loss.getAmount().value())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
        return losses.stream()
                .filter(loss -> loss.getAmount().value().compareTo(most) == 0)
                .toList();
    }
}
