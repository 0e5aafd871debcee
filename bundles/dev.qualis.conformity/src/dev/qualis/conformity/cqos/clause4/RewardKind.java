package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Incentive;
import dev.qualis.model.qms.organisation.IncentiveKind;
import dev.qualis.model.qms.organisation.IncentiveSign;
import dev.qualis.model.qms.organisation.RecipientKind;

/**
 * 4.6 c: moral or material reward, or both. Looks at the kinds of incentive that can reach the officer; one is enough, but
 * a penalty is no reward, and what goes to departments, teams or the front line only reaches others.
 */
public final class RewardKind implements Rule {

    @Override
    public String clause() {
        return "4.6.c";
    }

    @Override
    public Verdict judge(Company company) {
        return company.points()
                .some(
                        "采取了精神或物质奖励",
                        "a moral or a material reward is used",
                        company.all(
                                Incentive.class,
                                incentive -> incentive.getKind() != IncentiveKind.UNSPECIFIED
                                        && incentive.getSign() != IncentiveSign.NEGATIVE
                                        && reachesTheOfficer(incentive)),
                        Fix.of("请说明奖励的种类。", "State the kind of reward.", "kind material"))
                .verdict();
    }

    private static boolean reachesTheOfficer(Incentive incentive) {
        return incentive.getRecipients().isEmpty()
                || incentive.getRecipients().contains(RecipientKind.INDIVIDUAL)
                || incentive.getRecipients().contains(RecipientKind.MANAGERS)
                || !incentive.getFits().isEmpty();
    }
}
