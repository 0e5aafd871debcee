package dev.qualis.design.services;

import dev.qualis.analysis.risk.RiskBands;
import dev.qualis.analysis.risk.RiskLevel;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.design.facts.Scales;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.strategy.Risk;
import dev.qualis.model.qms.strategy.StrategyFactory;
import dev.qualis.model.value.LocalizedText;
import java.util.List;
import java.util.Optional;
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

    /** The likelihoods of opportunities, lines below those of risks. */
    public List<EEnumLiteral> opportunityLikelihoods(QualityModel model) {
        current = ProjectFacts.of(model);
        return current.risks().opportunityLikelihoods();
    }

    /** The axis and the step of a line of risks: {@code Likelihood 4} above {@code Likely}. */
    public String likelihoodTitle(EEnumLiteral step) {
        return title(step, "可能性", "Likelihood");
    }

    /** The same of a line of opportunities. */
    public String opportunityTitle(EEnumLiteral step) {
        return title(step, "机遇 · 可能性", "Opportunity, likelihood");
    }

    /** The axis and the step of a column. */
    public String impactTitle(EEnumLiteral step) {
        return title(step, "影响", "Impact");
    }

    private String title(EEnumLiteral step, String chinese, String english) {
        if (current == null) {
            return step.getName();
        }
        String axis = current.choose(chinese, english);
        RiskBands bands = current.risks().bands();
        boolean impact = step.getEEnum() == Scales.impact();
        Optional<LocalizedText> own = impact ? bands.impact(step.getValue()) : bands.likelihood(step.getValue());
        String word = own.map(text -> current.text(text, bands.scale().orElseThrow()))
                .filter(text -> !text.isBlank())
                .orElseGet(() -> Scales.label(step, current.language()).replaceFirst("^\\d ", ""));
        return step.getValue() == 0 ? axis + "\n" + word : axis + " " + step.getValue() + "\n" + word;
    }

    /** Those of a level; {@code null} means those of none. */
    private List<EEnumLiteral> impactsIn(EEnumLiteral likelihood, RiskLevel level) {
        return current == null
                ? List.of()
                : current.risks().impacts().stream()
                        .filter(impact ->
                                current.risks().level(likelihood, impact).orElse(null) == level)
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

    /** The impacts at which there are opportunities of a likelihood. */
    public List<EEnumLiteral> opportunityImpacts(EEnumLiteral likelihood) {
        return current == null ? List.of() : current.risks().impacts();
    }

    /** How many risks a cell has, where there are several, and each of them on a line of its own. */
    public String risksAt(EEnumLiteral likelihood, EEnumLiteral impact) {
        if (current == null) {
            return "";
        }
        List<Risk> risks = current.risks().risks(likelihood, impact);
        String all = risks.stream().map(risk -> "– " + current.title(risk)).collect(Collectors.joining("\n"));
        return risks.size() < 2 ? all : count(likelihood, risks.size()) + "\n" + all;
    }

    private String count(EEnumLiteral likelihood, int number) {
        boolean risks = likelihood.getEEnum() == Scales.likelihood();
        return risks
                ? current.choose(number + " 项风险", number + " risks")
                : current.choose(number + " 项机遇", number + " opportunities");
    }

    /** The opportunities of a cell, as {@link #risksAt}. */
    public String opportunitiesAt(EEnumLiteral likelihood, EEnumLiteral impact) {
        return risksAt(likelihood, impact);
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
        risk.setOpportunity(likelihood.getEEnum() == Scales.opportunityLikelihood());
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
            if (!known.contains("– " + title) && !known.contains(line)) {
                riskAdded(likelihood, impact, title);
            }
        }
        return likelihood;
    }

    /** As {@link #risksTyped}, in a line of opportunities. Changes the model. */
    public EEnumLiteral opportunitiesTyped(EEnumLiteral likelihood, EEnumLiteral impact, String text) {
        return risksTyped(likelihood, impact, text);
    }
}
