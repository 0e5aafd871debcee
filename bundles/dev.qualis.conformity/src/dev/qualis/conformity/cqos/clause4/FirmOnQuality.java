package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.organisation.Trait;
import dev.qualis.model.qms.strategy.Goal;

/** 4.1 b: firm on quality and on its goals. Looks at the rating of the trait and the goals that the officer owns. */
public final class FirmOnQuality implements Rule {

    @Override
    public String clause() {
        return "4.1.b";
    }

    @Override
    public Verdict judge(Company company) {
        return company.officer()
                .judgePerson(person -> TraitRated.points(company, person, Trait.COMMITMENT)
                        .some(
                                "首席质量官负责至少一个质量目标",
                                "the officer owns at least one quality goal",
                                company.all(
                                        Goal.class, goal -> company.officer().is(goal.getOwner())),
                                Fix.of("请让首席质量官负责一个目标。", "Let the officer own a goal.", "goal … owned by ‹officer›"))
                        .verdict());
    }
}
