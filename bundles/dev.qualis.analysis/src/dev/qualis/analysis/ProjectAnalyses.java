package dev.qualis.analysis;

import dev.qualis.analysis.competence.CompetenceCoverage;
import dev.qualis.analysis.compliance.ObligationCoverage;
import dev.qualis.analysis.coverage.ActivityCoverage;
import dev.qualis.analysis.coverage.FunctionCoverage;
import dev.qualis.analysis.coverage.ProcessCoverage;
import dev.qualis.analysis.economics.QualityEconomics;
import dev.qualis.analysis.risk.RiskMatrix;
import dev.qualis.analysis.strategy.StrategyCascade;
import dev.qualis.analysis.sustainability.GreenhouseGases;
import dev.qualis.analysis.sustainability.Trajectory;
import java.util.List;

/**
 * What the analyses find in a project, each computed once over one index.
 *
 * @param processes what each process has
 * @param activities the eight quality activities
 * @param functions the eleven quality functions
 * @param competences what positions ask for and persons show
 * @param obligations by product, market and topic
 * @param strategy from goals to milestones
 * @param risks by likelihood and impact, opportunities left out
 * @param economics costs, losses and benefits of quality
 * @param gases greenhouse gases by period and scope
 * @param trajectories to the sustainability targets
 */
public record ProjectAnalyses(
        List<ProcessCoverage> processes,
        List<ActivityCoverage> activities,
        List<FunctionCoverage> functions,
        CompetenceCoverage competences,
        ObligationCoverage obligations,
        StrategyCascade strategy,
        RiskMatrix risks,
        QualityEconomics economics,
        GreenhouseGases gases,
        List<Trajectory> trajectories) {

    public ProjectAnalyses {
        processes = List.copyOf(processes);
        activities = List.copyOf(activities);
        functions = List.copyOf(functions);
        trajectories = List.copyOf(trajectories);
    }

    /** Analyses a project. */
    public static ProjectAnalyses of(ModelIndex index) {
        GreenhouseGases gases = GreenhouseGases.of(index);
        return new ProjectAnalyses(
                ProcessCoverage.of(index),
                ActivityCoverage.of(index),
                FunctionCoverage.of(index),
                CompetenceCoverage.of(index),
                ObligationCoverage.of(index),
                StrategyCascade.of(index),
                RiskMatrix.risks(index),
                QualityEconomics.of(index),
                gases,
                Trajectory.of(index, gases));
    }
}
