package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.risk.RatedRisk;
import dev.qualis.analysis.risk.RiskBands;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.analysis.risk.RiskMatrix;
import dev.qualis.model.qms.strategy.Risk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Risks by the steps of the scales, and opportunities below them in lines of their own, since their levels are no dangers.
 * Where some are not rated in full, there is one more line and one more column for them.
 */
public final class RiskGrid {
    private final Map<EEnumLiteral, Map<EEnumLiteral, List<Risk>>> cells = new HashMap<>();
    private final RiskBands bands;
    private final boolean risksComplete;
    private final boolean complete;

    RiskGrid(ModelIndex index) {
        RiskMatrix risks = RiskMatrix.risks(index);
        RiskMatrix opportunities = RiskMatrix.opportunities(index);
        bands = RiskBands.of(index);
        risksComplete = risks.unrated().isEmpty();
        complete = risksComplete && opportunities.unrated().isEmpty();
        add(risks, Scales.likelihood());
        add(opportunities, Scales.opportunityLikelihood());
    }

    private void add(RiskMatrix matrix, EEnum likelihoods) {
        Stream.concat(matrix.ranked().stream(), matrix.unrated().stream())
                .map(RatedRisk::risk)
                .forEach(risk -> cells.computeIfAbsent(
                                Scales.step(likelihoods, risk.getLikelihood()), any -> new HashMap<>())
                        .computeIfAbsent(Scales.step(Scales.impact(), risk.getImpact()), any -> new ArrayList<>())
                        .add(risk));
    }

    private boolean isUsed(EEnumLiteral likelihood) {
        return cells.containsKey(likelihood);
    }

    /** The likelihoods from the highest down, the one for unrated last; steps that the company's scale has not only where they are used. */
    public List<EEnumLiteral> likelihoods() {
        return steps(Scales.likelihood()).stream()
                .filter(step ->
                        step.getValue() == 0 ? !risksComplete : step.getValue() <= bands.likelihoods() || isUsed(step))
                .toList();
    }

    /** The likelihoods of opportunities from the highest down, as far as there are any. */
    public List<EEnumLiteral> opportunityLikelihoods() {
        return steps(Scales.opportunityLikelihood()).stream()
                .filter(this::isUsed)
                .toList();
    }

    private static List<EEnumLiteral> steps(EEnum scale) {
        List<EEnumLiteral> steps = new ArrayList<>(scale.getELiterals());
        Collections.reverse(steps);
        return steps;
    }

    /** The impacts from the lowest up, the one for unrated last. */
    public List<EEnumLiteral> impacts() {
        List<EEnumLiteral> steps = new ArrayList<>(Scales.impact().getELiterals());
        EEnumLiteral unrated = steps.removeFirst();
        steps.removeIf(step ->
                step.getValue() > bands.impacts() && cells.values().stream().noneMatch(line -> line.containsKey(step)));
        if (!complete) {
            steps.add(unrated);
        }
        return steps;
    }

    /** The risks, or opportunities, of a cell, in the order of the text. */
    public List<Risk> risks(EEnumLiteral likelihood, EEnumLiteral impact) {
        return Collections.unmodifiableList(
                cells.getOrDefault(likelihood, Map.of()).getOrDefault(impact, List.of()));
    }

    /** The level of a cell; nothing where one of the steps is that for unrated. */
    public Optional<RiskLevel> level(EEnumLiteral likelihood, EEnumLiteral impact) {
        int rating = likelihood.getValue() * impact.getValue();
        return rating == 0 ? Optional.empty() : Optional.of(bands.level(rating));
    }

    /** The steps and bands by which the company rates. */
    public RiskBands bands() {
        return bands;
    }
}
