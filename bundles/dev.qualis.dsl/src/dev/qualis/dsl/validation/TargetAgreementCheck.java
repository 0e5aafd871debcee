package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Plan;
import dev.qualis.model.qms.strategy.Strategy;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.value.Quantity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.validation.Check;

/** Strategy, goals and plans want the same by the same time (CQOS 5.2.1, 5.2.2). */
public class TargetAgreementCheck extends RecordCheck {

    /** A strategy reaches its goals while it lasts. */
    @Check
    public void checkTerm(Goal goal) {
        if (goal.eContainer() instanceof Strategy strategy
                && strategy.getPeriod() != null
                && goal.getTargetPeriod() != null
                && (goal.getTargetPeriod().last().isAfter(strategy.getPeriod().last())
                        || goal.getTargetPeriod()
                                .last()
                                .isBefore(strategy.getPeriod().first()))) {
            report(
                    "qualis.goal.strategy.outside",
                    goal,
                    StrategyPackage.Literals.GOAL__TARGET_PERIOD,
                    name(goal),
                    goal.getTargetPeriod(),
                    name(strategy),
                    strategy.getPeriod());
        }
    }

    /** Two goals do not want two values of one metric at one time. */
    @Check
    public void checkGoals(QualityModel file) {
        Records records = records(file);
        if (records.in(file, Goal.class).isEmpty()) {
            return;
        }
        Map<List<Object>, Goal> first = new HashMap<>();
        for (Goal goal : records.all(Goal.class)) {
            if (!Records.isKnown(goal.getMetric()) || goal.getTarget() == null || goal.getTargetPeriod() == null) {
                continue;
            }
            Goal other = first.putIfAbsent(Arrays.asList(goal.getMetric(), goal.getTargetPeriod()), goal);
            if (other != null
                    && goal.eResource() == file.eResource()
                    && goal.getTarget().isComparableWith(other.getTarget())
                    && goal.getTarget().value().compareTo(other.getTarget().value()) != 0) {
                report(
                        "qualis.goal.target.other",
                        goal,
                        StrategyPackage.Literals.GOAL__TARGET,
                        name(goal),
                        goal.getTarget(),
                        goal.getTargetPeriod(),
                        name(other),
                        other.getTarget());
            }
        }
    }

    /** The only action of a year for a goal wants no less than the goal does in that year. */
    @Check
    public void checkPlan(Plan plan) {
        for (Action action : plan.getActions()) {
            if (plan.getPeriod() == null
                    || action.getTarget() == null
                    || action.getServes().size() != 1) {
                continue;
            }
            Goal goal = action.getServes().getFirst();
            boolean only = plan.getActions().stream()
                            .filter(each -> each.getServes().contains(goal))
                            .count()
                    == 1;
            if (only && Records.isKnown(goal) && Records.isKnown(goal.getMetric())) {
                checkTarget(plan, action, goal);
            }
        }
    }

    private void checkTarget(Plan plan, Action action, Goal goal) {
        goal.getAnnualTargets().stream()
                .filter(target -> plan.getPeriod().equals(target.getPeriod()) && target.getValue() != null)
                .map(AnnualTarget::getValue)
                .filter(target -> isWorse(action.getTarget(), target, goal.getMetric()))
                .findFirst()
                .ifPresent(target -> report(
                        "qualis.plan.target.below",
                        action,
                        StrategyPackage.Literals.ACTION__TARGET,
                        name(action),
                        action.getTarget(),
                        name(goal),
                        target,
                        plan.getPeriod()));
    }

    private static boolean isWorse(Quantity value, Quantity target, Metric metric) {
        if (!value.isComparableWith(target) || metric.getDirection() == MetricDirection.UNSPECIFIED) {
            return false;
        }
        int more = value.value().compareTo(target.value());
        return metric.getDirection() == MetricDirection.LOWER ? more > 0 : more < 0;
    }
}
