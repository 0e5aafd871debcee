package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.risk.RatedRisk;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.analysis.risk.RiskMatrix;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Risks and opportunities by the steps of the scales. Where some are not rated in full, there is one more line and one
 * more column for them.
 */
public final class RiskGrid {
    private final Map<EEnumLiteral, Map<EEnumLiteral, List<Risk>>> cells = new HashMap<>();
    private final boolean complete;

    RiskGrid(ModelIndex index) {
        RiskMatrix risks = RiskMatrix.risks(index);
        RiskMatrix opportunities = RiskMatrix.opportunities(index);
        complete = risks.unrated().isEmpty() && opportunities.unrated().isEmpty();
        add(risks);
        add(opportunities);
    }

    private void add(RiskMatrix matrix) {
        matrix.ranked().forEach(this::add);
        matrix.unrated().forEach(this::add);
    }

    private void add(RatedRisk rated) {
        Risk risk = rated.risk();
        cells.computeIfAbsent(Scales.step(Scales.likelihood(), risk.getLikelihood()), any -> new HashMap<>())
                .computeIfAbsent(Scales.step(Scales.impact(), risk.getImpact()), any -> new ArrayList<>())
                .add(risk);
    }

    /** The likelihoods from the highest down, the one for unrated last. */
    public List<EEnumLiteral> likelihoods() {
        List<EEnumLiteral> steps = new ArrayList<>(Scales.likelihood().getELiterals());
        Collections.reverse(steps);
        if (complete) {
            steps.removeLast();
        }
        return steps;
    }

    /** The impacts from the lowest up, the one for unrated last. */
    public List<EEnumLiteral> impacts() {
        List<EEnumLiteral> steps = new ArrayList<>(Scales.impact().getELiterals());
        EEnumLiteral unrated = steps.removeFirst();
        if (!complete) {
            steps.add(unrated);
        }
        return steps;
    }

    /** The risks of a cell and then its opportunities, in the order of the text. */
    public List<Risk> risks(EEnumLiteral likelihood, EEnumLiteral impact) {
        return Collections.unmodifiableList(
                cells.getOrDefault(likelihood, Map.of()).getOrDefault(impact, List.of()));
    }

    /** The level of a cell; nothing where one of the steps is that for unrated. */
    public static Optional<RiskLevel> level(EEnumLiteral likelihood, EEnumLiteral impact) {
        int rating = likelihood.getValue() * impact.getValue();
        return rating == 0 ? Optional.empty() : Optional.of(RiskLevel.of(rating));
    }
}
