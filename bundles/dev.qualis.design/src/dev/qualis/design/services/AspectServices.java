package dev.qualis.design.services;

import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.design.facts.ProcessAspect;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.Process;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a process should have, by features of the metamodel: the process coverage table and map. A feature belongs to no
 * project, so the object remembers the one that asked for the columns last.
 */
public class AspectServices extends ProjectBound {
    /** The columns, from the owner to the clauses. */
    public List<EStructuralFeature> coverageAspects(QualityModel model) {
        current = ProjectFacts.of(model);
        return Arrays.stream(ProcessAspect.values()).map(ProcessAspect::feature).toList();
    }

    /** The heading of a column. */
    public String aspectTitle(EStructuralFeature feature) {
        ProcessAspect aspect = ProcessAspect.of(feature);
        return current == null ? feature.getName() : current.choose(aspect.chinese(), aspect.english());
    }

    private static ProcessCoverage coverage(Process process) {
        return ProjectFacts.of(process).coverage(process);
    }

    private static List<EStructuralFeature> aspects(Process process, boolean covered) {
        ProcessCoverage coverage = coverage(process);
        return Arrays.stream(ProcessAspect.values())
                .filter(aspect -> aspect.isCovered(coverage) == covered)
                .map(ProcessAspect::feature)
                .toList();
    }

    /** The columns in which a process has what it should. */
    public List<EStructuralFeature> aspectsCovered(Process process) {
        return aspects(process, true);
    }

    /** The columns in which it has not. */
    public List<EStructuralFeature> aspectsMissing(Process process) {
        return aspects(process, false);
    }

    /** How many of a kind a process has. */
    public String aspectCount(Process process, EStructuralFeature feature) {
        return String.valueOf(ProcessAspect.of(feature).count(coverage(process)));
    }

    /** The process's title with the share of what it should have. */
    public String coverageRowLabel(Process process) {
        ProjectFacts facts = ProjectFacts.of(process);
        String share = coverage(process).share().toString();
        return facts.title(process) + facts.choose("（" + share + "）", " (" + share + ")");
    }

    /** That share from 0 to 100: a colour. */
    public int coverageShare(Process process) {
        return coverage(process).share().percent();
    }

    /** The process's title above that share. */
    public String coverageLabel(Process process) {
        return ProjectFacts.of(process).title(process) + "\n"
                + coverage(process).share();
    }

    /** What a process has and lacks, in words. */
    public String coverageTooltip(Process process) {
        ProjectFacts facts = ProjectFacts.of(process);
        StringBuilder text = new StringBuilder(facts.title(process));
        for (ProcessAspect aspect : ProcessAspect.values()) {
            text.append('\n').append(facts.choose(aspect.chinese(), aspect.english()));
            text.append(facts.choose("：", ": ")).append(aspect.count(coverage(process)));
        }
        return text.toString();
    }

    /** Whether a process, or one of its parts, lacks something that it should have. */
    public boolean isIncomplete(Process process) {
        return !coverage(process).share().isComplete()
                || ProjectFacts.of(process).index().processes().children(process).stream()
                        .anyMatch(this::isIncomplete);
    }
}
