package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.LossSide;
import dev.qualis.model.qms.economics.QualityLoss;
import java.util.List;

/**
 * 5.7.3.1 (should): losses inside and outside are told apart. Looks at the last loss analysis: a side for each loss with an
 * amount, and losses considered on both sides. How old the analysis may be is judged in 5.7.3.2.
 */
public final class LossSidesSet implements Rule {

    @Override
    public String clause() {
        return "5.7.3.1";
    }

    @Override
    public Verdict judge(Company company) {
        Losses losses = new Losses(company);
        if (losses.analyses().isEmpty()) {
            return Losses.none();
        }
        return company.points()
                .each(
                        "每项损失都分清内部还是外部",
                        "each loss is internal or external",
                        losses.incurred(),
                        losses::name,
                        loss -> loss.getSide() != LossSide.UNSPECIFIED,
                        Fix.of("请写明损失属于内部还是外部。", "Say whether the loss is internal or external.", "side internal"))
                .kinds(
                        "内部和外部损失都考虑到",
                        "losses on both sides are considered",
                        List.of(LossSide.INTERNAL, LossSide.EXTERNAL),
                        losses.all().stream().map(QualityLoss::getSide).toList(),
                        losses.analyses(),
                        Fix.of(
                                "请补上另一侧的损失。",
                                "Add losses of the other side.",
                                "loss … side ‹first missing› amount CNY …"))
                .verdict();
    }
}
