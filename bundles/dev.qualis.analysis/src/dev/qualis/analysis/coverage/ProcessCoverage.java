package dev.qualis.analysis.coverage;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.EmbeddedRequirement;
import dev.qualis.model.qms.process.Metric;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.model.qms.strategy.Risk;
import java.util.List;

/**
 * What a process has of what a process should have (CQOS 4.3 e, 5.1.1, 5.1.3, 5.4 a and b).
 *
 * @param process the process
 * @param owned whether a position owns it
 * @param accountable number of accountable positions; one is right
 * @param responsible number of responsible positions; at least one is right
 * @param qualityPositions positions whose work is quality that own it, are named for it or have a part in it, being
 *     informed apart; the owner first, then in the order of the responsibilities
 * @param metrics that measure it
 * @param risks rated for it, opportunities included
 * @param requirements built into it
 * @param clauses that it, or a requirement in it, refers to; first mention first
 * @param standards of those clauses, first mention first
 */
public record ProcessCoverage(
        Process process,
        boolean owned,
        int accountable,
        int responsible,
        List<Position> qualityPositions,
        List<Metric> metrics,
        List<Risk> risks,
        List<EmbeddedRequirement> requirements,
        List<Clause> clauses,
        List<Standard> standards) {

    public ProcessCoverage {
        qualityPositions = List.copyOf(qualityPositions);
        metrics = List.copyOf(metrics);
        risks = List.copyOf(risks);
        requirements = List.copyOf(requirements);
        clauses = List.copyOf(clauses);
        standards = List.copyOf(standards);
    }

    /** The coverage of every process, in process order. */
    public static List<ProcessCoverage> of(ModelIndex index) {
        ProcessCounter counter = new ProcessCounter(index);
        return index.processes().ordered().stream().map(counter::coverage).toList();
    }

    /** Whether a metric measures it. */
    public boolean measured() {
        return !metrics.isEmpty();
    }

    /** Whether a risk is rated for it. */
    public boolean assessed() {
        return !risks.isEmpty();
    }

    /** Whether a requirement is built into it. */
    public boolean required() {
        return !requirements.isEmpty();
    }

    /** Whether it, or a requirement in it, refers to a clause of a standard. */
    public boolean tied() {
        return !clauses.isEmpty();
    }

    /** Whether a position of quality owns it or has a part in it. */
    public boolean qualityStaffed() {
        return !qualityPositions.isEmpty();
    }

    /** How many of the eight points hold. */
    public Share share() {
        boolean[] points = {
            owned, accountable == 1, responsible > 0, measured(), assessed(), required(), tied(), qualityStaffed()
        };
        int part = 0;
        for (boolean point : points) {
            part += point ? 1 : 0;
        }
        return new Share(part, points.length);
    }
}
