package dev.qualis.design.facts;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.strategy.ActionProgress;
import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.strategy.MilestoneProgress;
import dev.qualis.analysis.strategy.StrategyCascade;
import dev.qualis.analysis.strategy.YearProgress;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Initiative;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Strategy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cascade from strategies to milestones, by element. */
public final class Cascade {
    private final List<Strategy> strategies;
    private final LocalDate date;
    private final Map<Goal, GoalProgress> goals = new IdentityHashMap<>();
    private final Map<AnnualTarget, Attainment> years = new IdentityHashMap<>();
    private final List<Action> actions = new ArrayList<>();
    private final Map<Action, ActionProgress> actionProgress = new IdentityHashMap<>();
    private final Map<Milestone, MilestoneProgress> milestones = new IdentityHashMap<>();

    Cascade(ModelIndex index) {
        StrategyCascade cascade = StrategyCascade.of(index);
        strategies = index.all(Strategy.class);
        date = cascade.date().orElse(null);
        cascade.goals().forEach(this::add);
        cascade.plans().forEach(plan -> plan.actions().forEach(this::add));
    }

    private void add(GoalProgress progress) {
        goals.put(progress.goal(), progress);
        progress.years()
                .forEach(year -> progress.goal().getAnnualTargets().stream()
                        .filter(target -> year.attainment().period().equals(target.getPeriod()))
                        .forEach(target -> years.putIfAbsent(target, year.attainment())));
        progress.actions().forEach(this::add);
    }

    private void add(ActionProgress progress) {
        if (actionProgress.putIfAbsent(progress.action(), progress) == null) {
            actions.add(progress.action());
            progress.milestones().forEach(one -> milestones.put(one.milestone(), one));
        }
    }

    /** The strategies, in the order of the text. */
    public List<Strategy> strategies() {
        return strategies;
    }

    /** The actions of plans and those that serve goals, in the order of the goals they serve. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /** The actions that serve a goal. */
    public List<Action> actions(Goal goal) {
        return Optional.ofNullable(goals.get(goal)).map(GoalProgress::actions).orElse(List.of()).stream()
                .map(ActionProgress::action)
                .toList();
    }

    /** The initiatives that serve a goal. */
    public List<Initiative> initiatives(Goal goal) {
        return Optional.ofNullable(goals.get(goal))
                .map(GoalProgress::initiatives)
                .orElse(List.of());
    }

    /** How the target of a year stands; nothing where it has no year or no value. */
    public Optional<Attainment> of(AnnualTarget target) {
        return Optional.ofNullable(years.get(target));
    }

    /** How the goal stands: the target of the year in which the model's date lies, else the goal's own. */
    public Optional<Attainment> of(Goal goal) {
        GoalProgress progress = goals.get(goal);
        if (progress == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(date)
                .flatMap(progress::in)
                .map(YearProgress::attainment)
                .or(progress::whole);
    }

    /** How the action stands. */
    public Optional<ActionProgress> of(Action action) {
        return Optional.ofNullable(actionProgress.get(action));
    }

    /** How the milestone stands; nothing where it has no day. */
    public Optional<MilestoneProgress> of(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }
}
