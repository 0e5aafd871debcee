package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.organisation.DecisionPoint;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.strategy.Risk;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What the layers of the process map show inside a process. The mappings stand in their layers and are reused by the
 * process's; so they are asked of the diagram's own element too, which has none.
 */
public class LayerServices {

    /** What measures a process at the top and its parts. */
    public List<Metric> layerMetrics(EObject element) {
        return element instanceof Process process
                ? ProjectFacts.of(process).layers().metrics(process)
                : List.of();
    }

    /** What can go wrong in a process at the top and its parts. */
    public List<Risk> layerRisks(EObject element) {
        return element instanceof Process process
                ? ProjectFacts.of(process).layers().risks(process)
                : List.of();
    }

    /** The decision points of a process at the top and its parts. */
    public List<DecisionPoint> layerGates(EObject element) {
        return element instanceof Process process
                ? ProjectFacts.of(process).layers().gates(process)
                : List.of();
    }

    /** The risk's title with its rating. */
    public String ratedRisk(Risk risk) {
        String title = ProjectFacts.of(risk).title(risk);
        return risk.getLikelihood() == null || risk.getImpact() == null
                ? title
                : title + " " + risk.getLikelihood() + "×" + risk.getImpact();
    }
}
