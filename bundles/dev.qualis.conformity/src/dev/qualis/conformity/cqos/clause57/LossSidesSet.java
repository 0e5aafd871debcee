package dev.qualis.conformity.cqos.clause57;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.economics.LossSide;
import java.util.List;

/**
 * 5.7.3.1 (should): losses inside and outside are told apart. Looks whether the last loss analysis considers losses on both
 * sides; the side is what the loss says, or follows from its kind: scrap arises inside, a recall outside. How old the
 * analysis may be is judged in 5.7.3.2.
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
                .kinds(
                        "内部和外部损失都考虑到",
                        "losses on both sides are considered",
                        List.of(LossSide.INTERNAL, LossSide.EXTERNAL),
                        losses.all().stream().map(Losses::side).toList(),
                        losses.analyses(),
                        Fix.of(
                                "请补上另一侧的损失。",
                                "Add losses of the other side.",
                                "loss … side ‹first missing› amount CNY …"))
                .verdict();
    }
}
