package dev.qualis.conformity.cqos.clause58;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.analysis.sustainability.GreenhouseGases;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.conformity.Company;
import dev.qualis.conformity.Fix;
import dev.qualis.conformity.Points;
import dev.qualis.model.qms.sustainability.EmissionScope;
import dev.qualis.model.qms.sustainability.EmissionSource;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * 5.8 e (may): green production and supply chain; data to account for carbon, its reduction and footprint, in line with the
 * national goals. Looks whether the emissions of each source can be computed, which are factor times activity, or it does
 * not apply for a reason; whether sources answer for all three scopes, of which the third is the supply chain and the use
 * of products; for a target of carbon whose course is on record, stated or computed from the sources; and for its
 * alignment.
 */
public final class CarbonManaged extends Option {

    private static final List<EmissionScope> SCOPES =
            List.of(EmissionScope.SCOPE1, EmissionScope.SCOPE2, EmissionScope.SCOPE3);

    public CarbonManaged() {
        super("5.8.e");
    }

    @Override
    Points points(Company company) {
        List<EmissionSource> sources = company.all(EmissionSource.class);
        List<EmissionSource> answered =
                sources.stream().filter(CarbonManaged::isAnswered).toList();
        List<SustainabilityTarget> targets = company.all(SustainabilityTarget.class, CarbonManaged::isOfCarbon);
        return company.points()
                .kinds(
                        "三个范围的排放都有交代",
                        "emissions of the three scopes are answered for",
                        SCOPES,
                        answered.stream().map(EmissionSource::getScope).toList(),
                        answered,
                        Fix.of(
                                "请补上该范围的排放源。",
                                "Add a source of the scope.",
                                "emission source … \"…\" | \"…\" scope ‹first missing› factor 0.5 tCO2e { activity {"
                                        + " ‹year-1›: 100 MWh } }"))
                .each(
                        "每个排放源都能算出排放量，或说明不适用",
                        "the emissions of each source can be computed, or it does not apply for a reason",
                        sources,
                        CarbonManaged::isAnswered,
                        Fix.of(
                                "请补上排放源的因子和活动数据。",
                                "Add factor and activity of the emission source.",
                                "activity { ‹year-1›: 100 MWh }"))
                .some(
                        "减碳有实绩：有目标的实际值，或各期排放量可比",
                        "reductions of carbon are on record: actual values of a target, or emissions of two periods"
                                + " that can be compared",
                        records(company, targets),
                        Fix.of("请记录减碳实绩。", "Record the actual values.", "actual { ‹year-1›: 100 tCO2e }"))
                .some(
                        "减碳目标与国家“双碳”战略一致",
                        "a carbon target is aligned with the national carbon goals",
                        targets.stream()
                                .filter(target -> ModelTexts.isWritten(target.getAlignment()))
                                .toList(),
                        Fix.of(
                                "请写明减碳目标如何与政策一致。",
                                "Say how the carbon target is aligned with policy.",
                                "alignment \"…\" | \"…\""));
    }

    private static boolean isOfCarbon(SustainabilityTarget target) {
        return !target.getScopes().isEmpty() || isEmission(target.getTarget());
    }

    /** Targets with actual values, and sources that give complete sums of the scopes of a target for two periods of a year. */
    private static List<EObject> records(Company company, List<SustainabilityTarget> targets) {
        List<EObject> records = new ArrayList<>(
                targets.stream().filter(target -> !target.getActual().isEmpty()).toList());
        GreenhouseGases gases = GreenhouseGases.of(company.index());
        for (SustainabilityTarget target : targets) {
            List<EmissionScope> scopes = target.getScopes().isEmpty() ? SCOPES : target.getScopes();
            List<PeriodEmissions> known = gases.periods().stream()
                    .filter(period -> period.isComplete(scopes) && hasSource(period, scopes))
                    .toList();
            if (known.size() >= 2) {
                known.getLast().sources().stream()
                        .filter(source -> scopes.contains(source.scope()))
                        .forEach(source -> records.add(source.source()));
            }
        }
        return records;
    }

    private static boolean hasSource(PeriodEmissions period, List<EmissionScope> scopes) {
        return period.sources().stream().anyMatch(source -> scopes.contains(source.scope()));
    }

    private static boolean isAnswered(EmissionSource source) {
        return ModelTexts.isWritten(source.getNotApplicable())
                || isEmission(source.getFactor()) && !source.getActivity().isEmpty();
    }

    private static boolean isEmission(Quantity factor) {
        return factor != null
                && factor.value().signum() >= 0
                && factor.unit() != null
                && factor.unit().dimension() == UnitOfMeasure.Dimension.EMISSION;
    }
}
