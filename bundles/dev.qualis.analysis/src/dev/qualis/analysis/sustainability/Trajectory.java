package dev.qualis.analysis.sustainability;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.sustainability.SustainabilityTarget;
import java.util.List;
import java.util.Optional;

/**
 * The way to a sustainability target (CQOS 5.8), year by year and for each actual value.
 *
 * <p>Years that the path does not state lie on the straight line between the stated years around them, the baseline and
 * the target included. A target for emission scopes is a quantity of its period: a value for a part of a year is compared
 * with that part of the year's value, by months. Any other target is a level, which a part of a year has to meet in full.
 *
 * @param target the target
 * @param cumulative whether it is a quantity of its period rather than a level
 * @param direction which values are better, told by the way from baseline to target
 * @param years from the year after the baseline to the target's year; only stated ones where one of both is missing
 * @param measured each actual value after the baseline's period against the path at that time, earliest first
 * @param whole the target itself, by the newest actual value; for a cumulative target by the newest one for a whole year
 */
public record Trajectory(
        SustainabilityTarget target,
        boolean cumulative,
        MetricDirection direction,
        List<TrajectoryPoint> years,
        List<TrajectoryPoint> measured,
        Optional<Attainment> whole) {

    public Trajectory {
        years = List.copyOf(years);
        measured = List.copyOf(measured);
    }

    /** The trajectories of all targets, in the order of the text. */
    public static List<Trajectory> of(ModelIndex index) {
        return of(index, GreenhouseGases.of(index));
    }

    /**
     * The trajectories of all targets, in the order of the text.
     *
     * @param gases the sums of the same model, computed already
     */
    public static List<Trajectory> of(ModelIndex index, GreenhouseGases gases) {
        InventoryByPeriod inventory = new InventoryByPeriod(gases);
        return index.all(SustainabilityTarget.class).stream()
                .map(target ->
                        new TrajectoryBuilder(target, inventory, index.date().orElse(null)).trajectory())
                .toList();
    }

    /** The newest actual value against the path. */
    public Optional<TrajectoryPoint> newest() {
        return measured.isEmpty() ? Optional.empty() : Optional.of(measured.getLast());
    }
}
