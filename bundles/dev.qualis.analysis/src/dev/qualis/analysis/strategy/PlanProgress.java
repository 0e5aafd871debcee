package dev.qualis.analysis.strategy;

import dev.qualis.model.qms.strategy.Plan;
import java.util.List;

/**
 * A plan with its actions.
 *
 * @param plan the plan
 * @param actions its actions, in the order of the text
 * @param count the milestones of all its actions
 */
public record PlanProgress(Plan plan, List<ActionProgress> actions, MilestoneCount count) {

    public PlanProgress {
        actions = List.copyOf(actions);
    }

    static PlanProgress of(Plan plan, List<ActionProgress> actions) {
        return new PlanProgress(
                plan,
                actions,
                actions.stream().map(ActionProgress::count).reduce(MilestoneCount.NONE, MilestoneCount::plus));
    }

    /** The actions that serve no goal. */
    public List<ActionProgress> withoutGoal() {
        return actions.stream().filter(action -> action.serves().isEmpty()).toList();
    }
}
