package dev.qualis.analysis.strategy;

import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Plan;
import java.util.List;
import java.util.Optional;

/**
 * An action with its milestones.
 *
 * @param action the action
 * @param plan the plan it belongs to; nothing for the actions of a sustainability target
 * @param serves the goals it serves
 * @param milestones its milestones, in the order of the text
 * @param count of its milestones
 * @param attainment of the action's own target, against the metric of the first goal served that has the same unit;
 *     nothing where there is no such goal or the plan has no period
 */
public record ActionProgress(
        Action action,
        Optional<Plan> plan,
        List<Goal> serves,
        List<MilestoneProgress> milestones,
        MilestoneCount count,
        Optional<Attainment> attainment) {

    public ActionProgress {
        serves = List.copyOf(serves);
        milestones = List.copyOf(milestones);
    }

    /** The milestones whose day has passed and that are not reached. */
    public List<MilestoneProgress> overdue() {
        return milestones.stream()
                .filter(one -> one.status() == MilestoneStatus.OVERDUE)
                .toList();
    }
}
