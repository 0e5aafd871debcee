package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.Attainment;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.organisation.Appraisal;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.value.Period;
import java.util.List;

/**
 * 4.5 d (should): the system works, strategic goals are reached; a scored criterion of each. Beside them it asks that attainment can be
 * computed: each goal with a target for the period of the last appraisal was measured in it. How many were reached is
 * said, and is not judged here: an honest appraisal may find a goal missed.
 */
public final class GoalsAppraised extends AppraisalContent {

    public GoalsAppraised() {
        super("4.5.d", "5.4", "5.2");
    }

    @Override
    void addFurther(Company company, Appraisal appraisal, Points points) {
        Period period = appraisal.getPeriod();
        List<Goal> due =
                company.all(Goal.class, goal -> Attainment.target(goal, period).isPresent());
        long reached = due.stream()
                .filter(goal -> Attainment.reached(goal, period).orElse(false))
                .count();
        points.eachIfAny(
                "考核期的目标达成率可以计算（" + due.size() + "个目标达成" + reached + "个）",
                "attainment of the period's goals can be computed (" + reached + " of " + due.size() + " reached)",
                due,
                goal -> Attainment.reached(goal, period).isPresent(),
                Fix.of("请补上目标指标的测量值。", "Add the value measured for the goal.", "values { " + period + ": … }"));
    }
}
