package dev.qualis.dsl.validation;

import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.StrategyPackage;
import org.eclipse.xtext.validation.Check;

/** What a plan promises lies in its period (CQOS 5.2.2). */
public class PlanCheck extends QmsCheck {

    @Check
    public void checkMilestones(Plan plan) {
        if (plan.getPeriod() == null) {
            return;
        }
        for (Action action : plan.getActions()) {
            for (Milestone milestone : action.getMilestones()) {
                if (milestone.getDate() != null && !plan.getPeriod().contains(milestone.getDate())) {
                    report(
                            "qualis.plan.milestone.outside",
                            milestone,
                            StrategyPackage.Literals.MILESTONE__DATE,
                            name(action),
                            milestone.getDate().toString(),
                            name(plan),
                            plan.getPeriod());
                }
            }
        }
    }
}
