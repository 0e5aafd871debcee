package dev.qualis.dsl.validation;

import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Review;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.value.UnitOfMeasure;
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

    @Check
    public void checkReviews(Plan plan) {
        for (Action action : plan.getActions()) {
            for (Review review : action.getReviews()) {
                if (plan.getPeriod() != null
                        && review.getPeriod() != null
                        && !plan.getPeriod().contains(review.getPeriod())) {
                    report(
                            "qualis.plan.review.outside",
                            review,
                            StrategyPackage.Literals.REVIEW__PERIOD,
                            name(action),
                            review.getPeriod(),
                            name(plan),
                            plan.getPeriod());
                }
            }
        }
    }

    /** A plan realises a strategy while it holds. */
    @Check
    public void checkStrategies(Plan plan) {
        for (int i = 0; i < plan.getRealises().size(); i++) {
            Strategy strategy = plan.getRealises().get(i);
            if (plan.getPeriod() != null
                    && !strategy.eIsProxy()
                    && strategy.getPeriod() != null
                    && (plan.getPeriod().last().isBefore(strategy.getPeriod().first())
                            || plan.getPeriod()
                                    .first()
                                    .isAfter(strategy.getPeriod().last()))) {
                reportValue(
                        "qualis.plan.strategy.outside",
                        plan,
                        StrategyPackage.Literals.PLAN__REALISES,
                        i,
                        name(plan),
                        plan.getPeriod(),
                        name(strategy),
                        strategy.getPeriod());
            }
        }
    }

    /** The target of an action is in the unit of the metric of the one goal that it serves. */
    @Check
    public void checkTarget(Action action) {
        if (action.getTarget() == null || action.getServes().size() != 1) {
            return;
        }
        Goal goal = action.getServes().getFirst();
        Metric metric = goal.eIsProxy() ? null : goal.getMetric();
        UnitOfMeasure unit = metric == null || metric.eIsProxy() ? null : metric.getUnit();
        if (unit != null && !unit.equals(action.getTarget().unit())) {
            report(
                    "qualis.goal.unit.mismatch",
                    action,
                    StrategyPackage.Literals.ACTION__TARGET,
                    name(goal),
                    action.getTarget(),
                    unit);
        }
    }
}
