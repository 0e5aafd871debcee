package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import dev.qualis.model.value.UnitOfMeasure.Dimension;
import java.math.BigDecimal;
import java.util.Comparator;
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
        checkHorizon(goal, goal.getBaselinePeriod(), goal.getTargetPeriod(), goal.getTarget(), goal.getAnnualTargets());
        checkDirection(goal, metric);
    }

    /** A goal improves its metric. */
    private void checkDirection(Goal goal, Metric metric) {
        if (metric == null
                || metric.eIsProxy()
                || goal.getBaseline() == null
                || goal.getTarget() == null
                || !goal.getBaseline().isComparableWith(goal.getTarget())) {
            return;
        }
        int wanted = switch (metric.getDirection()) {
            case LOWER -> -1;
            case HIGHER -> 1;
            case UNSPECIFIED -> 0;
        };
        if (wanted * goal.getTarget().value().compareTo(goal.getBaseline().value()) < 0) {
            report(
                    "qualis.goal.direction",
                    goal,
                    StrategyPackage.Literals.GOAL__TARGET,
                    name(goal),
                    goal.getTarget(),
                    goal.getBaseline(),
                    name(metric),
                    word(goal, ProcessPackage.Literals.METRIC_DIRECTION, metric.getDirection()));
        }
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
        checkHorizon(
                target, target.getBaselinePeriod(), target.getTargetPeriod(), target.getTarget(), target.getPath());
        checkSaving(target);
        for (MeasuredValue value : target.getActual()) {
            checkUnit(target, value, ProcessPackage.Literals.MEASURED_VALUE__VALUE, value.getValue(), unit);
        }
    }

    /** Emissions, and energy that is used, are to become less (CQOS 5.8 a). Energy alone may also be what a roof yields. */
    private void checkSaving(SustainabilityTarget target) {
        Quantity from = target.getBaseline();
        Quantity to = target.getTarget();
        if (from != null
                && to != null
                && from.isComparableWith(to)
                && to.value().compareTo(from.value()) > 0
                && isConsumption(target, to.unit())) {
            report(
                    "qualis.sustainability.rises",
                    target,
                    SustainabilityPackage.Literals.SUSTAINABILITY_TARGET__TARGET,
                    name(target),
                    to,
                    from);
        }
    }

    private static boolean isConsumption(SustainabilityTarget target, UnitOfMeasure unit) {
        if (unit == null) {
            return false;
        }
        String whole = unit.symbol().split("/", 2)[0];
        boolean perPiece = !whole.equals(unit.symbol());
        return switch (UnitOfMeasure.of(whole).map(UnitOfMeasure::dimension).orElse(Dimension.OWN)) {
            case EMISSION -> true;
            case ENERGY -> perPiece || !target.getScopes().isEmpty();
            default -> false;
        };
    }

    /** The way to a goal begins after the goal's beginning and ends with the goal. */
    private void checkHorizon(NamedElement goal, Period begin, Period end, Quantity target, List<AnnualTarget> path) {
        for (AnnualTarget step : path) {
            Period period = step.getPeriod();
            if (period == null || step.getValue() == null) {
                continue;
            }
            if (begin != null && period.last().isBefore(begin.first())
                    || end != null && period.first().isAfter(end.last())) {
                report(
                        "qualis.goal.year.outside",
                        step,
                        StrategyPackage.Literals.ANNUAL_TARGET__PERIOD,
                        name(goal),
                        period,
                        begin == null ? "…" : begin,
                        end == null ? "…" : end);
            } else if (period.equals(end)
                    && target != null
                    && target.isComparableWith(step.getValue())
                    && target.value().compareTo(step.getValue().value()) != 0) {
                report(
                        "qualis.goal.year.end",
                        step,
                        StrategyPackage.Literals.ANNUAL_TARGET__VALUE,
                        name(goal),
                        step.getValue(),
                        period,
                        target);
            }
        }
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
        List<AnnualTarget> steps = path.stream()
                .filter(step -> step.getPeriod() != null && step.getValue() != null)
                .sorted(Comparator.comparing(AnnualTarget::getPeriod))
                .toList();
        for (AnnualTarget step : steps) {
            if (!seen.add(step.getPeriod())) {
                report(
                        "qualis.goal.year.duplicate",
                        step,
                        StrategyPackage.Literals.ANNUAL_TARGET__PERIOD,
                        name(goal),
                        step.getPeriod());
            }
            checkUnit(goal, step, StrategyPackage.Literals.ANNUAL_TARGET__VALUE, step.getValue(), unit);
            if (baseline != null && target != null && isBeyond(baseline, target, step.getValue())) {
                if (isBeforeEnd(goal, step.getPeriod())) {
                    report(
                            "qualis.goal.year.beyond",
                            step,
                            StrategyPackage.Literals.ANNUAL_TARGET__VALUE,
                            name(goal),
                            step.getValue(),
                            step.getPeriod(),
                            target);
                }
                continue;
            }
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

    /** Whether a value is farther from the baseline than the target, in the same direction. */
    private static boolean isBeyond(Quantity baseline, Quantity target, Quantity value) {
        int way = target.value().compareTo(baseline.value());
        return target.isComparableWith(value)
                && baseline.isComparableWith(target)
                && way != 0
                && way * value.value().compareTo(target.value()) > 0;
    }

    /** Whether a period lies before the one in which a goal ends: the others are told elsewhere. */
    private static boolean isBeforeEnd(NamedElement goal, Period period) {
        Period end = switch (goal) {
            case Goal strategic -> strategic.getTargetPeriod();
            case SustainabilityTarget target -> target.getTargetPeriod();
            default -> null;
        };
        return end == null || period.last().isBefore(end.last()) && !period.equals(end);
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
