package dev.qualis.conformity.cqos.clause57;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Verdict;
import dev.qualis.conformity.Wording;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.economics.LossAnalysis;
import dev.qualis.model.qms.economics.LossSide;
import dev.qualis.model.qms.economics.QualityLoss;
import dev.qualis.model.value.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The losses of the last period begun for which they were analysed. */
final class Losses {

    private final List<LossAnalysis> analyses;
    private final ModelTexts texts;

    Losses(Company company) {
        List<LossAnalysis> begun = company.all(
                LossAnalysis.class,
                analysis -> analysis.getPeriod() != null
                        && company.today().hasBegun(analysis.getPeriod().first()));
        Period last = begun.stream()
                .map(LossAnalysis::getPeriod)
                .max(Comparator.comparing(Period::last).thenComparing(Period::first))
                .orElse(null);
        analyses = begun.stream()
                .filter(analysis -> analysis.getPeriod().equals(last))
                .toList();
        texts = ModelTexts.of(company.index());
    }

    /** What is said where no losses were analysed. */
    static Verdict none() {
        return Verdict.notMet(
                "没有做过质量损失分析。",
                "Losses were never analysed.",
                Fix.of(
                        "请做质量损失分析。",
                        "Analyse the losses.",
                        "loss analysis … for ‹year› { loss scrap side internal amount CNY … }"));
    }

    List<LossAnalysis> analyses() {
        return analyses;
    }

    /** The losses that were considered. */
    List<QualityLoss> all() {
        return analyses.stream()
                .flatMap(analysis -> analysis.getLosses().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The losses that were incurred: those with an amount. */
    List<QualityLoss> incurred() {
        return all().stream().filter(loss -> loss.getAmount() != null).toList();
    }

    /** The side of a loss: the one stated or, without one, that of its kind. */
    static LossSide side(QualityLoss loss) {
        if (loss.getSide() != LossSide.UNSPECIFIED || loss.getKind() == null) {
            return loss.getSide();
        }
        return switch (loss.getKind()) {
            case NONCONFORMING, SCRAP, DEAD_STOCK, REWORK, DOWNTIME, ABSENCE, ACCIDENT -> LossSide.INTERNAL;
            case RETURNS, COMPLAINT, EXCHANGE, RECALL, WARRANTY -> LossSide.EXTERNAL;
            default -> LossSide.UNSPECIFIED;
        };
    }

    Wording name(QualityLoss loss) {
        return new Wording(texts.label(loss.getKind(), Language.ZH), texts.label(loss.getKind(), Language.EN));
    }
}
