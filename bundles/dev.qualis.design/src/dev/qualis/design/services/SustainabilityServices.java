package dev.qualis.design.services;

import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.analysis.sustainability.TrajectoryPoint;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.process.MeasuredValue;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sustainability targets as rows: where they start, the path by year, where they lead and what was reached. */
public class SustainabilityServices {

    /** The targets. */
    public List<SustainabilityTarget> sustainabilityTargets(QualityModel model) {
        return List.copyOf(ProjectFacts.of(model).trajectories().keySet());
    }

    /** The scopes of emissions that a target is about. */
    public String targetScopes(SustainabilityTarget target) {
        ProjectFacts facts = ProjectFacts.of(target);
        return target.getScopes().stream().map(facts::label).collect(Collectors.joining(facts.choose("、", ", ")));
    }

    /** Where a target starts, and when. */
    public String targetBaseline(SustainabilityTarget target) {
        return Quantities.dated(target.getBaseline(), target.getBaselinePeriod(), ProjectFacts.of(target));
    }

    /** What is to be reached by year. */
    public String targetPath(SustainabilityTarget target) {
        return Quantities.byPeriod(
                target.getPath().stream()
                        .filter(step -> step.getPeriod() != null && step.getValue() != null)
                        .collect(Collectors.toMap(
                                AnnualTarget::getPeriod, AnnualTarget::getValue, (first, second) -> first)),
                ProjectFacts.of(target));
    }

    /** What is to be reached in the end, and when. */
    public String targetEnd(SustainabilityTarget target) {
        return Quantities.dated(target.getTarget(), target.getTargetPeriod(), ProjectFacts.of(target));
    }

    /** What was reached, by period, and what the newest value means. */
    public String targetActual(SustainabilityTarget target) {
        ProjectFacts facts = ProjectFacts.of(target);
        String values = Quantities.byPeriod(
                target.getActual().stream()
                        .filter(value -> value.getPeriod() != null && value.getValue() != null)
                        .collect(Collectors.toMap(
                                MeasuredValue::getPeriod, MeasuredValue::getValue, (first, second) -> first)),
                facts);
        return status(target)
                .map(status -> values + "\n" + status.label(facts.language()))
                .orElse(values);
    }

    private static Optional<TargetStatus> status(SustainabilityTarget target) {
        return Optional.ofNullable(ProjectFacts.of(target).trajectories().get(target))
                .flatMap(Trajectory::newest)
                .map(TrajectoryPoint::attainment)
                .map(Attainment::status);
    }

    /** Who answers for a target. */
    public String targetOwner(SustainabilityTarget target) {
        return target.getOwner() == null || target.getOwner().eIsProxy()
                ? ""
                : ProjectFacts.of(target).title(target.getOwner());
    }

    /** The actions for a target, a line each. */
    public String targetActions(SustainabilityTarget target) {
        ProjectFacts facts = ProjectFacts.of(target);
        return target.getActions().stream().map(facts::title).collect(Collectors.joining("\n"));
    }

    /** Whether the newest value is on the path or better. */
    public boolean isOnPath(SustainabilityTarget target) {
        return status(target)
                .filter(status -> status == TargetStatus.MET || status == TargetStatus.ON_TRACK)
                .isPresent();
    }

    /** Whether the newest value is off the path, and its period is over. */
    public boolean isOffPath(SustainabilityTarget target) {
        return status(target).filter(TargetStatus.MISSED::equals).isPresent();
    }

    /** Whether the newest value is off the path, and its period is not over. */
    public boolean isBehindPath(SustainabilityTarget target) {
        return status(target).filter(TargetStatus.BEHIND::equals).isPresent();
    }
}
