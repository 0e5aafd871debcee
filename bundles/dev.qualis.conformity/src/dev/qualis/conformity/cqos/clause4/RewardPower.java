package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.AuthorityKind;
import dev.qualis.model.qms.organisation.Incentive;
import dev.qualis.model.qms.organisation.IncentiveSign;
import dev.qualis.model.qms.organisation.RecipientKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** 4.4 d: rewards departments, teams and persons. Looks at the authority and the recipients of positive incentives. */
public final class RewardPower implements Rule {

    private static final List<RecipientKind> RECIPIENTS =
            List.of(RecipientKind.DEPARTMENT, RecipientKind.TEAM, RecipientKind.INDIVIDUAL);

    @Override
    public String clause() {
        return "4.4.d";
    }

    @Override
    public Verdict judge(Company company) {
        List<Incentive> rewards =
                company.all(Incentive.class, incentive -> incentive.getSign() != IncentiveSign.NEGATIVE);
        Set<RecipientKind> recipients = rewards.stream()
                .flatMap(reward -> reward.getRecipients().stream())
                .collect(Collectors.toSet());
        return company.officer()
                .judge(officer -> Power.points(company, officer, AuthorityKind.REWARD)
                        .kinds(
                                "部门、团队和个人都可受奖",
                                "departments, teams and persons can be rewarded",
                                RECIPIENTS,
                                recipients,
                                rewards,
                                Fix.of("请补上受奖对象。", "Add the recipients.", "recipients ‹missing›"))
                        .verdict());
    }
}
