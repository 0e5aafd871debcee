package dev.qualis.conformity.cqos.clause53;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Incentive;
import dev.qualis.model.qms.organisation.IncentiveSign;
import java.util.List;

/**
 * 5.3.2 c: incentives of both signs, positive leading, which shows here in that there are more of them: as many of each
 * lead nowhere. Where they start from is an option of the guide, not demanded.
 */
public final class IncentivesOfBothSigns implements Rule {

    @Override
    public String clause() {
        return "5.3.2.c";
    }

    @Override
    public Verdict judge(Company company) {
        List<Incentive> positive =
                company.all(Incentive.class, incentive -> incentive.getSign() == IncentiveSign.POSITIVE);
        List<Incentive> negative =
                company.all(Incentive.class, incentive -> incentive.getSign() == IncentiveSign.NEGATIVE);
        return company.points()
                .some(
                        "有正向激励",
                        "there are positive incentives",
                        positive,
                        Fix.of("请写明正向激励。", "State a positive incentive.", "sign positive"))
                .some(
                        "有负向激励",
                        "there are negative incentives",
                        negative,
                        Fix.of("请写明负向激励。", "State a negative incentive.", "sign negative"))
                .holds(
                        "以正向为主",
                        "positive ones lead",
                        positive.size() > negative.size(),
                        positive,
                        Fix.of("请增加正向激励。", "Add positive incentives.", "sign positive"))
                .verdict();
    }
}
