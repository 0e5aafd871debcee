package dev.qualis.analysis.strategy;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.coverage.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From goal to year to plan to milestone to metric (CQOS 5.2.1, 5.2.2), computed in one pass.
 *
 * @param date the day on which everything is judged; nothing where the model has no day, and then nothing is over or due
 * @param goals every goal, in the order of the text
 * @param plans every plan, in the order of the text
 * @param count the milestones of all actions, those of sustainability targets included
 */
public record StrategyCascade(
        Optional<LocalDate> date, List<GoalProgress> goals, List<PlanProgress> plans, MilestoneCount count) {

    public StrategyCascade {
        goals = List.copyOf(goals);
        plans = List.copyOf(plans);
    }

    /** Computes the cascade of a model. */
    public static StrategyCascade of(ModelIndex index) {
        return new CascadeBuilder(index).cascade();
    }

    /** The annual targets met, of those that could be compared with an actual value. */
    public Share yearsMet() {
        List<TargetStatus> judged = goals.stream()
                .flatMap(goal -> goal.years().stream())
                .map(year -> year.attainment().status())
                .filter(TargetStatus::isJudged)
                .toList();
        return new Share((int) judged.stream().filter(TargetStatus.MET::equals).count(), judged.size());
    }

    /** The goals that no action serves. */
    public List<GoalProgress> withoutAction() {
        return goals.stream().filter(goal -> goal.actions().isEmpty()).toList();
    }
}
