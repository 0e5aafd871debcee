package dev.qualis.design.services;

import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.design.facts.RiskGrid;
import dev.qualis.design.facts.Scales;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Risks by likelihood and impact: the risk matrix. A step of a scale belongs to no project, so the object remembers the
 * one that asked for the lines last.
 */
public class RiskServices extends ProjectBound {
    /** The lines: likelihoods from the highest down. */
    public List<EEnumLiteral> riskLikelihoods(QualityModel model) {
        current = ProjectFacts.of(model);
        return current.risks().likelihoods();
    }

    /** The columns: impacts from the lowest up. */
    public List<EEnumLiteral> riskImpacts(QualityModel model) {
        current = ProjectFacts.of(model);
        return current.risks().impacts();
    }

    /** What people read for a step of a scale. */
    public String ratingTitle(EEnumLiteral step) {
        return current == null ? step.getName() : Scales.label(step, current.language());
    }

    /** Those of a level; {@code null} means those of none. */
    private List<EEnumLiteral> impactsIn(EEnumLiteral likelihood, RiskLevel level) {
        return current == null
                ? List.of()
                : current.risks().impacts().stream()
                        .filter(impact -> RiskGrid.level(likelihood, impact).orElse(null) == level)
                        .toList();
    }

    /** The impacts with which a likelihood is a very high risk. */
    public List<EEnumLiteral> veryHighImpacts(EEnumLiteral likelihood) {
        return impactsIn(likelihood, RiskLevel.VERY_HIGH);
    }

    /** The impacts with which a likelihood is a high risk. */
    public List<EEnumLiteral> highImpacts(EEnumLiteral likelihood) {
        return impactsIn(likelihood, RiskLevel.HIGH);
    }

    /** The impacts with which a likelihood is a medium risk. */
    public List<EEnumLiteral> mediumImpacts(EEnumLiteral likelihood) {
        return impactsIn(likelihood, RiskLevel.MEDIUM);
    }

    /** The impacts with which a likelihood is a low risk. */
    public List<EEnumLiteral> lowImpacts(EEnumLiteral likelihood) {
        return impactsIn(likelihood, RiskLevel.LOW);
    }

    /** The impacts with which a likelihood is not rated in full. */
    public List<EEnumLiteral> unratedImpacts(EEnumLiteral likelihood) {
        return impactsIn(likelihood, null);
    }

    /** The risks of a cell, a line each; an opportunity says that it is one. */
    public String risksAt(EEnumLiteral likelihood, EEnumLiteral impact) {
        if (current == null) {
            return "";
        }
        RiskGrid grid = current.risks();
        return grid.risks(likelihood, impact).stream().map(this::riskTitle).collect(Collectors.joining("\n"));
    }

    private String riskTitle(Risk risk) {
        String title = "– " + current.title(risk);
        return risk.isOpportunity() ? title + current.choose("（机遇）", " (opportunity)") : title;
    }

    /** Adds a risk with the rating of a cell to the project's file. Changes the model. */
    Risk riskAdded(EEnumLiteral likelihood, EEnumLiteral impact, String title) {
        QualityModel file = current == null ? null : current.root().orElse(null);
        if (file == null || title.isBlank()) {
            return null;
        }
        ProjectFacts facts = current;
        Risk risk = StrategyFactory.eINSTANCE.createRisk();
        file.getElements().add(risk);
        risk.setName(ElementServices.freshName(risk, facts));
        risk.setTitle(ElementServices.replaced(null, title.strip(), false));
        risk.setLikelihood(likelihood.getValue() == 0 ? null : Integer.valueOf(likelihood.getValue()));
        risk.setImpact(impact.getValue() == 0 ? null : Integer.valueOf(impact.getValue()));
        return risk;
    }

    /**
     * Adds a risk for each line of a text that names none which the cell has already. A line may begin with a dash, as those
     * that the cell shows do. Changes the model.
     */
    public EEnumLiteral risksTyped(EEnumLiteral likelihood, EEnumLiteral impact, String text) {
        List<String> known =
                risksAt(likelihood, impact).lines().map(String::strip).toList();
        for (String line : text.lines().map(String::strip).toList()) {
            String title = line.startsWith("–") || line.startsWith("-")
                    ? line.substring(1).strip()
                    : line;
            if (!known.contains("– " + title)) {
                riskAdded(likelihood, impact, title);
            }
        }
        return likelihood;
    }
}
