package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.AlertRule;
import dev.qualis.model.qms.process.Comparison;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/** A metric's values are in its unit, one for each period (CQOS 5.4 d). */
public class MetricCheck extends QmsCheck {

    @Check
    public void checkUnits(Metric metric) {
        checkUnit(metric, metric, ProcessPackage.Literals.METRIC__TARGET, metric.getTarget());
        for (MeasuredValue value : metric.getValues()) {
            checkUnit(metric, value, ProcessPackage.Literals.MEASURED_VALUE__VALUE, value.getValue());
        }
        for (AlertRule alert : metric.getAlerts()) {
            checkUnit(metric, alert, ProcessPackage.Literals.ALERT_RULE__LIMIT, alert.getLimit());
        }
    }

    private void checkUnit(Metric metric, EObject element, EAttribute feature, Quantity quantity) {
        if (quantity == null || quantity.unit() == metric.getUnit() || isPureNumber(metric, quantity)) {
            return;
        }
        if (metric.getUnit() == null) {
            report("qualis.metric.unit.missing", element, feature, name(metric));
        } else if (!metric.getUnit().equals(quantity.unit())) {
            report("qualis.metric.unit.mismatch", element, feature, name(metric), quantity, metric.getUnit());
        }
    }

    private static boolean isPureNumber(Metric metric, Quantity quantity) {
        return quantity.unit() == null
                && metric.getUnit() != null
                && metric.getUnit().isNone();
    }

    /** An alert warns of what is bad, not of what is good. */
    @Check
    public void checkAlerts(Metric metric) {
        for (AlertRule alert : metric.getAlerts()) {
            boolean against = alert.getComparison() == Comparison.BELOW
                            && metric.getDirection() == MetricDirection.LOWER
                    || alert.getComparison() == Comparison.ABOVE && metric.getDirection() == MetricDirection.HIGHER;
            if (against) {
                report(
                        "qualis.metric.alert.against",
                        alert,
                        ProcessPackage.Literals.ALERT_RULE__COMPARISON,
                        name(metric),
                        word(metric, ProcessPackage.Literals.COMPARISON, alert.getComparison()),
                        word(metric, ProcessPackage.Literals.METRIC_DIRECTION, metric.getDirection()));
            }
        }
    }

    @Check
    public void checkOneValueForEachPeriod(Metric metric) {
        Set<Period> periods = new HashSet<>();
        for (MeasuredValue value : metric.getValues()) {
            if (value.getPeriod() != null && !periods.add(value.getPeriod())) {
                report(
                        "qualis.metric.value.duplicate",
                        value,
                        ProcessPackage.Literals.MEASURED_VALUE__PERIOD,
                        name(metric),
                        value.getPeriod());
            }
        }
    }

    @Check
    public void checkLayers(QualityModel file) {
        List<Metric> metrics = FileElements.of(file, Metric.class);
        new Cycle<Metric>(Metric::getContributesTo)
                .find(
                        metrics,
                        file.eResource(),
                        cycle -> reportValue(
                                "qualis.metric.contribution.cycle",
                                cycle.getFirst(),
                                ProcessPackage.Literals.METRIC__CONTRIBUTES_TO,
                                0,
                                name(cycle.getFirst()),
                                Cycle.path(cycle)));
    }
}
