package dev.qualis.design.services;

import dev.qualis.analysis.coverage.Share;
import dev.qualis.design.facts.ProcessAspect;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Process;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a process should have, by features of the metamodel: the process coverage table. A feature belongs to no project,
 * so the object remembers the one that asked for the columns last.
 */
public class AspectServices {
    private ProjectFacts current;

    /** The columns: owner, responsibilities, metrics, requirements, clauses. */
    public List<EStructuralFeature> coverageAspects(QualityModel model) {
        current = ProjectFacts.of(model);
        return Arrays.stream(ProcessAspect.values()).map(ProcessAspect::feature).toList();
    }

    /** The heading of a column. */
    public String aspectTitle(EStructuralFeature feature) {
        ProcessAspect aspect = ProcessAspect.of(feature);
        return current == null ? feature.getName() : current.choose(aspect.chinese(), aspect.english());
    }

    /** The columns in which a process has something. */
    public List<EStructuralFeature> aspectsCovered(Process process) {
        return ProcessAspect.of(process, true);
    }

    /** The columns in which a process has nothing. */
    public List<EStructuralFeature> aspectsMissing(Process process) {
        return ProcessAspect.of(process, false);
    }

    /** How many of a kind a process has. */
    public String aspectCount(Process process, EStructuralFeature feature) {
        return String.valueOf(ProcessAspect.of(feature).count(process));
    }

    /** The process's title with the share of columns in which it has something. */
    public String coverageRowLabel(Process process) {
        ProjectFacts facts = ProjectFacts.of(process);
        Share share = new Share(aspectsCovered(process).size(), ProcessAspect.values().length);
        return facts.title(process) + facts.choose("（" + share + "）", " (" + share + ")");
    }
}
