package dev.qualis.analysis.strategy;

import dev.qualis.model.value.Quantity;
import java.util.List;
import java.util.Optional;

/**
 * One year of a goal.
 *
 * @param attainment of the year's target; its way begins at the goal's baseline
 * @param step the year's target less the one before (the baseline for the first), exact; nothing where the units differ
 * @param actions those that serve the goal in plans of this year
 */
public record YearProgress(Attainment attainment, Optional<Quantity> step, List<ActionProgress> actions) {

    public YearProgress {
        actions = List.copyOf(actions);
    }
}
