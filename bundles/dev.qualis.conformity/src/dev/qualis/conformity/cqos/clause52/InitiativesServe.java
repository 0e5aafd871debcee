package dev.qualis.conformity.cqos.clause52;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Rule;
import dev.qualis.conformity.Verdict;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Initiative;
import java.util.HashSet;
import java.util.Set;

/** 5.2.1 f: key initiatives. Looks for at least one that serves each goal. */
public final class InitiativesServe implements Rule {

    @Override
    public String clause() {
        return "5.2.1.f";
    }

    @Override
    public Verdict judge(Company company) {
        Set<Goal> served = new HashSet<>();
        company.all(Initiative.class).forEach(initiative -> served.addAll(initiative.getServes()));
        Fix fix = Fix.of(
                "请为目标安排举措。",
                "Plan an initiative for the goal.",
                "initiative … \"…\" | \"…\" kind processOptimisation serves … owned by …");
        return company.points()
                .some("有重点改进与创新举措", "there are key initiatives", company.all(Initiative.class), fix)
                .eachIfAny("每个目标都有举措", "each goal has an initiative", company.all(Goal.class), served::contains, fix)
                .verdict();
    }
}
