package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** The way to a goal leads there: in its unit, one value a year, none that runs against it (CQOS 5.2.2, 5.8 a). */
public class GoalCheck extends QmsCheck {

    @Check
    public void checkGoal(Goal goal) {
        Metric metric = goal.getMetric();
        UnitOfMeasure unit = metric != null && !metric.eIsProxy() ? metric.getUnit() : unit(goal.getBaseline());
        checkUnit(goal, goal, StrategyPackage.Literals.GOAL__BASELINE, goal.getBaseline(), unit);
        checkUnit(goal, goal, StrategyPackage.Literals.GOAL__TARGET, goal.getTarget(), unit);
        checkPeriods(
                goal, StrategyPackage.Literals.GOAL__TARGET_PERIOD, goal.getBaselinePeriod(), goal.getTargetPeriod());
        checkPath(goal, goal.getBaseline(), goal.getTarget(), goal.getAnnualTargets(), unit);
    }

    @Check
    public void checkTarget(SustainabilityTarget target) {
        UnitOfMeasure unit = unit(target.getBaseline());
        checkUnit(
                target, target, SustainabilityPackage.Literals.SUSTAINABILITY_TARGET__TARGET, target.getTarget(), unit);
        checkPeriods(
                target,
                SustainabilityPackage.Literals.SUSTAINABILITY_TARGET__TARGET_PERIOD,
                target.getBaselinePeriod(),
                target.getTargetPeriod());
        checkPath(target, target.getBaseline(), target.getTarget(), target.getPath(), unit);
    }

    private static UnitOfMeasure unit(Quantity quantity) {
        return quantity == null ? null : quantity.unit();
    }

    private void checkPeriods(NamedElement goal, EAttribute feature, Period begin, Period end) {
        if (begin != null && end != null && !end.last().isAfter(begin.last())) {
            report("qualis.goal.period", goal, feature, name(goal), end, begin);
        }
    }

    private void checkPath(
            NamedElement goal, Quantity baseline, Quantity target, List<AnnualTarget> path, UnitOfMeasure unit) {
        Set<Period> seen = new HashSet<>();
        Quantity before = baseline;
        for (AnnualTarget step : path) {
            if (step.getPeriod() == null || step.getValue() == null) {
                continue;
            }
            if (!seen.add(step.getPeriod())) {
                report(
                        "qualis.goal.year.duplicate",
                        step,
                        StrategyPackage.Literals.ANNUAL_TARGET__PERIOD,
                        name(goal),
                        step.getPeriod());
            }
            checkUnit(goal, step, StrategyPackage.Literals.ANNUAL_TARGET__VALUE, step.getValue(), unit);
            if (baseline != null && target != null && runsAgainst(baseline, target, before, step.getValue())) {
                report(
                        "qualis.goal.year.against",
                        step,
                        StrategyPackage.Literals.ANNUAL_TARGET__VALUE,
                        name(goal),
                        step.getValue(),
                        step.getPeriod(),
                        before);
            }
            before = step.getValue();
        }
    }

    private static boolean runsAgainst(Quantity baseline, Quantity target, Quantity before, Quantity value) {
        boolean comparable = baseline.isComparableWith(target) && before.isComparableWith(value);
        BigDecimal whole = target.value().subtract(baseline.value());
        BigDecimal step = value.value().subtract(before.value());
        return comparable && whole.signum() * step.signum() < 0;
    }

    private void checkUnit(NamedElement goal, EObject element, EAttribute feature, Quantity value, UnitOfMeasure unit) {
        if (value != null && unit != null && !unit.equals(value.unit())) {
            report("qualis.goal.unit.mismatch", element, feature, name(goal), value, unit);
        }
    }
}
