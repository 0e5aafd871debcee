package dev.qualis.conformity.cqos.clause4;

import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.strategy.Goal;

/** 4.2 b: leadership and systems thinking. Looks at the competence and at goals that are broken down by years. */
public final class LeadsTheCascade extends Ability {

    public LeadsTheCascade() {
        super("4.2.b");
    }

    @Override
    Points purpose(Company company, Points points) {
        return points.some(
                "质量战略有目标可供分解",
                "the quality strategy has goals to be broken down",
                company.all(Goal.class),
                Fix.of("请写出战略目标。", "State a goal of the strategy.", "goal … of … from … in ‹year-1› to … by ‹year+4›"));
    }
}
