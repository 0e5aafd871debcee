package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.StrategyPackage;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;

/** Measured values are possible, agree with the values of the parts of their period, and with what goals begin with. */
public class SeriesCheck extends QmsCheck {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The parts into which a year can be cut, each with its numbers. */
    private static final List<List<String>> PARTS = List.of(
            List.of("-H1", "-H2"),
            List.of("-Q1", "-Q2", "-Q3", "-Q4"),
            List.of("-01", "-02", "-03", "-04", "-05", "-06", "-07", "-08", "-09", "-10", "-11", "-12"));

    /** A metric in per cent that is to stay within the whole does not exceed it. */
    @Check
    public void checkPossible(Metric metric) {
        boolean share = metric.getUnit() != null
                && metric.getUnit().symbol().equals("%")
                && metric.getTarget() != null
                && metric.getTarget().value().compareTo(WHOLE) <= 0
                && metric.getTarget().value().signum() >= 0;
        if (!share) {
            return;
        }
        for (MeasuredValue value : metric.getValues()) {
            if (value.getValue() != null && value.getValue().value().compareTo(WHOLE) > 0) {
                report(
                        "qualis.metric.value.impossible",
                        value,
                        ProcessPackage.Literals.MEASURED_VALUE__VALUE,
                        name(metric),
                        value.getValue(),
                        metric.getTarget());
            }
        }
    }

    /** The value of a year is the sum of its parts, or lies between them. */
    @Check
    public void checkParts(Metric metric) {
        Map<String, BigDecimal> values = new HashMap<>();
        for (MeasuredValue value : metric.getValues()) {
            if (value.getPeriod() != null && value.getValue() != null) {
                values.put(value.getPeriod().toString(), value.getValue().value());
            }
        }
        for (MeasuredValue value : metric.getValues()) {
            if (value.getPeriod() == null || value.getValue() == null) {
                continue;
            }
            for (List<String> parts : PARTS) {
                List<BigDecimal> found = found(values, value.getPeriod(), parts);
                if (found.size() == parts.size() && !agrees(value.getValue().value(), found)) {
                    report(
                            "qualis.metric.value.parts",
                            value,
                            ProcessPackage.Literals.MEASURED_VALUE__VALUE,
                            name(metric),
                            value.getValue(),
                            value.getPeriod());
                    break;
                }
            }
        }
    }

    private static List<BigDecimal> found(Map<String, BigDecimal> values, Period year, List<String> parts) {
        List<BigDecimal> found = new ArrayList<>();
        for (String part : parts) {
            BigDecimal value = values.get(year + part);
            if (value != null) {
                found.add(value);
            }
        }
        return found;
    }

    private static boolean agrees(BigDecimal whole, List<BigDecimal> parts) {
        BigDecimal least = parts.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = parts.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int digits = Math.min(
                whole.scale(), parts.stream().mapToInt(BigDecimal::scale).min().orElse(0));
        BigDecimal rounding = BigDecimal.valueOf(parts.size()).movePointLeft(digits);
        boolean between = whole.compareTo(least) >= 0 && whole.compareTo(most) <= 0;
        return between || whole.subtract(sum).abs().compareTo(rounding) <= 0;
    }

    @Check
    public void checkGoal(Goal goal) {
        Metric metric = goal.getMetric();
        if (metric != null && !metric.eIsProxy()) {
            checkBaseline(
                    goal,
                    StrategyPackage.Literals.GOAL__BASELINE,
                    goal.getBaseline(),
                    goal.getBaselinePeriod(),
                    metric.getValues());
        }
    }

    @Check
    public void checkTarget(SustainabilityTarget target) {
        checkBaseline(
                target,
                SustainabilityPackage.Literals.SUSTAINABILITY_TARGET__BASELINE,
                target.getBaseline(),
                target.getBaselinePeriod(),
                target.getActual());
    }

    /** What was measured in the period in which a goal begins is where it begins. */
    private void checkBaseline(
            NamedElement goal, EAttribute feature, Quantity baseline, Period period, List<MeasuredValue> values) {
        if (baseline == null || period == null) {
            return;
        }
        values.stream()
                .filter(value -> period.equals(value.getPeriod()) && value.getValue() != null)
                .filter(value -> value.getValue().isComparableWith(baseline)
                        && value.getValue().value().compareTo(baseline.value()) != 0)
                .findFirst()
                .ifPresent(value -> report(
                        "qualis.goal.baseline.other", goal, feature, name(goal), baseline, period, value.getValue()));
    }
}
