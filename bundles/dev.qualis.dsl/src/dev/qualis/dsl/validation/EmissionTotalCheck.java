package dev.qualis.dsl.validation;

import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.qms.sustainability.EmissionSource;
import dev.qualis.model.qms.sustainability.SustainabilityPackage;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.CarbonDioxide;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;

/**
 * Emissions that a target states for a period are those that its sources give (CQOS 5.8 e). Compared only where every source
 * of the target's scopes has a factor and an activity of just that period.
 */
public class EmissionTotalCheck extends RecordCheck {

    /** Totals are rounded, and factors are: what differs by no more than a twentieth is the same. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.05");

    @Check
    public void checkTotals(QualityModel file) {
        Records records = records(file);
        for (SustainabilityTarget target : records.in(file, SustainabilityTarget.class)) {
            List<EmissionSource> sources = sources(target, records);
            if (sources.isEmpty()) {
                continue;
            }
            check(
                    target,
                    target,
                    SustainabilityPackage.Literals.SUSTAINABILITY_TARGET__BASELINE,
                    target.getBaseline(),
                    target.getBaselinePeriod(),
                    sources);
            for (MeasuredValue actual : target.getActual()) {
                check(
                        target,
                        actual,
                        ProcessPackage.Literals.MEASURED_VALUE__VALUE,
                        actual.getValue(),
                        actual.getPeriod(),
                        sources);
            }
        }
    }

    /** The sources of the scopes of a target; none where a scope has none, as the total then has parts that are not here. */
    private static List<EmissionSource> sources(SustainabilityTarget target, Records records) {
        List<EmissionSource> sources = new ArrayList<>();
        for (EmissionScope scope : target.getScopes()) {
            List<EmissionSource> ofScope = records.all(EmissionSource.class).stream()
                    .filter(source -> source.getScope() == scope && source.getNotApplicable() == null)
                    .toList();
            if (ofScope.isEmpty()) {
                return List.of();
            }
            sources.addAll(ofScope);
        }
        return sources;
    }

    private void check(
            SustainabilityTarget target,
            EObject place,
            EAttribute feature,
            Quantity stated,
            Period period,
            List<EmissionSource> sources) {
        Optional<BigDecimal> total = CarbonDioxide.tonnes(stated);
        Optional<BigDecimal> sum = sum(sources, period);
        if (total.isPresent() && sum.isPresent() && differ(total.get(), sum.get())) {
            report(
                    "qualis.emission.total.other",
                    place,
                    feature,
                    name(target),
                    stated,
                    period,
                    sum.get().round(new MathContext(4)).toPlainString());
        }
    }

    private static Optional<BigDecimal> sum(List<EmissionSource> sources, Period period) {
        BigDecimal sum = BigDecimal.ZERO;
        for (EmissionSource source : sources) {
            Optional<BigDecimal> factor = CarbonDioxide.tonnes(source.getFactor());
            Optional<Quantity> activity = source.getActivity().stream()
                    .filter(value -> value.getValue() != null
                            && value.getPeriod() != null
                            && value.getPeriod().equals(period))
                    .map(MeasuredValue::getValue)
                    .findFirst();
            if (factor.isEmpty() || activity.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(factor.get().multiply(activity.get().value()));
        }
        return Optional.of(sum);
    }

    private static boolean differ(BigDecimal stated, BigDecimal sum) {
        return stated.subtract(sum).abs().compareTo(sum.abs().multiply(ROUNDING)) > 0;
    }
}
