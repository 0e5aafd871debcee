package dev.qualis.design.services;

import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.MilestoneProgress;
import dev.qualis.analysis.strategy.MilestoneStatus;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.design.facts.Cascade;
import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.strategy.Action;
import dev.qualis.model.qms.strategy.AnnualTarget;
import dev.qualis.model.qms.strategy.Goal;
import dev.qualis.model.qms.strategy.Initiative;
import dev.qualis.model.qms.strategy.Milestone;
import dev.qualis.model.qms.strategy.Strategy;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Strategies, goals, annual targets, actions and milestones with how they stand: the strategy cascade. */
public class StrategyServices {

    /** How an element of the cascade stands. */
    private enum State {
        REACHED,
        UNDER_WAY,
        MISSED,
        OPEN
    }

    /** The strategies. */
    public List<Strategy> cascadeStrategies(QualityModel model) {
        return ProjectFacts.of(model).cascade().strategies();
    }

    /** The goals of all strategies. */
    public List<Goal> cascadeGoals(QualityModel model) {
        return cascadeStrategies(model).stream()
                .flatMap(strategy -> strategy.getGoals().stream())
                .toList();
    }

    /** The actions of plans and those that serve goals. */
    public List<Action> cascadeActions(QualityModel model) {
        return ProjectFacts.of(model).cascade().actions();
    }

    /** The initiatives of all strategies. */
    public List<Initiative> cascadeInitiatives(QualityModel model) {
        return ProjectFacts.of(model).index().all(Initiative.class);
    }

    /** The actions that serve a goal. */
    public List<Action> actionsServing(Goal goal) {
        return ProjectFacts.of(goal).cascade().actions(goal);
    }

    /** The initiatives that serve a goal. */
    public List<Initiative> initiativesServing(Goal goal) {
        return ProjectFacts.of(goal).cascade().initiatives(goal);
    }

    /** The strategy's title with its period. */
    public String strategyLabel(Strategy strategy) {
        String title = ProjectFacts.of(strategy).title(strategy);
        String period =
                strategy.getPeriod() == null ? "" : Quantities.text(strategy.getPeriod(), ProjectFacts.of(strategy));
        return period.isEmpty() || title.contains(period) ? title : title + "\n" + period;
    }

    /** The goal's title with its way from baseline to target. */
    public String goalLabel(Goal goal) {
        ProjectFacts facts = ProjectFacts.of(goal);
        String title = facts.title(goal);
        if (goal.getTarget() == null) {
            return title;
        }
        String way = goal.getBaseline() == null ? "" : Quantities.text(goal.getBaseline(), facts) + " → ";
        return title + "\n" + way + Quantities.text(goal.getTarget(), facts);
    }

    /** The target of a year with the actual value and what that means. */
    public String yearLabel(AnnualTarget target) {
        ProjectFacts facts = ProjectFacts.of(target);
        StringBuilder label = new StringBuilder();
        label.append(target.getPeriod() == null ? "?" : Quantities.text(target.getPeriod(), facts))
                .append("  ");
        label.append(target.getValue() == null ? "?" : Quantities.text(target.getValue(), facts));
        facts.cascade()
                .of(target)
                .ifPresent(attainment -> attainment
                        .actual()
                        .ifPresent(actual -> label.append(facts.choose("（实际 ", " (actual "))
                                .append(Quantities.text(actual, facts))
                                .append(facts.choose("，", ", "))
                                .append(attainment.status().label(facts.language()))
                                .append(facts.choose("）", ")"))));
        return label.toString();
    }

    /** The action's title with its owner. */
    public String actionLabel(Action action) {
        return withOwner(ProjectFacts.of(action).title(action), action.getOwner(), ProjectFacts.of(action));
    }

    /** The initiative's title with its owner. */
    public String initiativeLabel(Initiative initiative) {
        ProjectFacts facts = ProjectFacts.of(initiative);
        return withOwner(facts.title(initiative), initiative.getOwner(), facts);
    }

    private static String withOwner(String title, Position owner, ProjectFacts facts) {
        return owner == null || owner.eIsProxy() ? title : title + "\n" + facts.title(owner);
    }

    /** The milestone's day and title, marked where it is reached or overdue. */
    public String milestoneLabel(Milestone milestone) {
        ProjectFacts facts = ProjectFacts.of(milestone);
        String day = milestone.getDate() == null ? "" : milestone.getDate() + " ";
        String mark = facts.cascade().of(milestone).map(StrategyServices::mark).orElse("○ ");
        return mark + day + facts.title(milestone);
    }

    private static String mark(MilestoneProgress progress) {
        return switch (progress.status()) {
            case REACHED, REACHED_LATE -> "● ";
            case AHEAD -> "○ ";
            case OVERDUE -> "! ";
        };
    }

    /** Whether a goal, annual target, action or milestone is reached. */
    public boolean isAttained(EObject element) {
        return state(element) == State.REACHED;
    }

    /** Whether it is under way and behind. */
    public boolean isUnderWay(EObject element) {
        return state(element) == State.UNDER_WAY;
    }

    /** Whether it is missed, or has a milestone that is overdue. */
    public boolean isMissed(EObject element) {
        return state(element) == State.MISSED;
    }

    private static State state(EObject element) {
        Cascade cascade = ProjectFacts.of(element).cascade();
        return switch (element) {
            case Goal goal -> state(cascade.of(goal).map(Attainment::status));
            case AnnualTarget target -> state(cascade.of(target).map(Attainment::status));
            case Milestone milestone ->
                cascade.of(milestone)
                        .map(progress -> switch (progress.status()) {
                            case REACHED, REACHED_LATE -> State.REACHED;
                            case AHEAD -> State.OPEN;
                            case OVERDUE -> State.MISSED;
                        })
                        .orElse(State.OPEN);
            case Action action -> state(action, cascade);
            default -> State.OPEN;
        };
    }

    private static State state(Optional<TargetStatus> status) {
        return switch (status.orElse(TargetStatus.INCOMPARABLE)) {
            case MET -> State.REACHED;
            case BEHIND -> State.UNDER_WAY;
            case MISSED -> State.MISSED;
            case ON_TRACK, NOT_DUE, NOT_MEASURED, INCOMPARABLE -> State.OPEN;
        };
    }

    private static State state(Action action, Cascade cascade) {
        boolean overdue = cascade.of(action).stream()
                .flatMap(progress -> progress.milestones().stream())
                .anyMatch(milestone -> milestone.status() == MilestoneStatus.OVERDUE);
        return overdue
                ? State.MISSED
                : state(cascade.of(action)
                        .flatMap(progress -> progress.attainment())
                        .map(Attainment::status));
    }

    /** Whether a milestone is not reached yet. */
    public boolean isOpenMilestone(Milestone milestone) {
        return !isAttained(milestone);
    }
}
