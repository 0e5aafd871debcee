package dev.qualis.dsl.validation;

import dev.qualis.model.qms.economics.CostAccount;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;

/** Figures of one kind are of one scale: no share of the whole among percentages, no thousands among millions. */
public class ScaleCheck extends QmsCheck {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal SLIP = BigDecimal.valueOf(100);

    /** 0.98 % among 97 % and 98.5 % was meant as 98 %. */
    @Check
    public void checkPercentages(Metric metric) {
        if (metric.getUnit() == null || !"%".equals(metric.getUnit().symbol())) {
            return;
        }
        List<BigDecimal> known = Stream.concat(
                        Stream.of(metric.getTarget()).filter(Objects::nonNull),
                        metric.getValues().stream().map(MeasuredValue::getValue).filter(Objects::nonNull))
                .map(Quantity::value)
                .toList();
        long large = known.stream().filter(value -> value.compareTo(HALF) >= 0).count();
        if (large == 0 || large * 2 <= known.size() - 1) {
            return;
        }
        if (isFraction(metric.getTarget())) {
            report(
                    "qualis.metric.value.scale",
                    metric,
                    ProcessPackage.Literals.METRIC__TARGET,
                    name(metric),
                    metric.getTarget());
        }
        for (MeasuredValue value : metric.getValues()) {
            if (isFraction(value.getValue())) {
                report(
                        "qualis.metric.value.scale",
                        value,
                        ProcessPackage.Literals.MEASURED_VALUE__VALUE,
                        name(metric),
                        value.getValue());
            }
        }
    }

    private static boolean isFraction(Quantity value) {
        return value != null && value.value().signum() > 0 && value.value().compareTo(BigDecimal.ONE) <= 0;
    }

    /** What was planned in millions is not spent in tens of thousands, nor the other way round. */
    @Check
    public void checkAmounts(CostAccount account) {
        Quantity planned = account.getPlanned();
        Quantity actual = account.getActual();
        if (planned == null
                || actual == null
                || !planned.isComparableWith(actual)
                || planned.value().signum() <= 0
                || actual.value().signum() <= 0) {
            return;
        }
        BigDecimal less = planned.value().min(actual.value());
        BigDecimal more = planned.value().max(actual.value());
        if (more.compareTo(less.multiply(SLIP)) >= 0) {
            report(
                    "qualis.costs.account.scale",
                    account,
                    EconomicsPackage.Literals.COST_ACCOUNT__ACTUAL,
                    name(account),
                    planned,
                    actual);
        }
    }
}
