package dev.qualis.manual.briefing;

import dev.qualis.analysis.strategy.ActionProgress;
import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.GoalProgress;
import dev.qualis.analysis.strategy.Measured;
import dev.qualis.analysis.strategy.MilestoneProgress;
import dev.qualis.analysis.strategy.MilestoneStatus;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.manual.briefing.Statement.Grid;
import dev.qualis.manual.chapter.Measurements;
import dev.qualis.model.qms.process.Metric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether goals, metrics and milestones are reached. */
final class StrategyStatements {
    private final Facts facts;

    StrategyStatements(Facts facts) {
        this.facts = facts;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        List<GoalProgress> goals = facts.analyses().strategy().goals();
        if (!goals.isEmpty()) {
            all.add(goals(goals));
            farthest(goals).ifPresent(all::add);
        }
        metrics().ifPresent(all::add);
        milestones().ifPresent(all::add);
        return all;
    }

    private Statement goals(List<GoalProgress> goals) {
        long reached = goals.stream().filter(goal -> is(goal, TargetStatus.MET)).count();
        long onTrack =
                goals.stream().filter(goal -> is(goal, TargetStatus.ON_TRACK)).count();
        return facts.statement(
                Topic.STRATEGY,
                reached == 0
                        ? facts.say(Wording.NO_GOALS, goals.size(), onTrack)
                        : facts.say(Wording.GOALS, reached, goals.size()),
                facts.columns(Wording.GOAL, Wording.TARGET, Wording.LATEST, Wording.STATE, Wording.OWNER),
                goals.stream().map(this::row).toList());
    }

    private List<String> row(GoalProgress goal) {
        Optional<Attainment> whole = goal.whole();
        return List.of(
                facts.title(goal.goal()),
                target(goal),
                whole.map(this::latest).orElse(""),
                whole.map(each -> each.status().label(facts.language())).orElse(""),
                facts.title(goal.goal().getOwner()));
    }

    private String target(GoalProgress goal) {
        String value = goal.whole().map(each -> facts.value(each.target())).orElse("");
        String period = goal.whole().map(each -> facts.period(each.period())).orElse("");
        return value.isEmpty() || period.isEmpty() ? value : value + " (" + period + ")";
    }

    private String latest(Attainment whole) {
        String value = facts.value(whole.actual());
        String period = whole.actualPeriod().map(facts::period).orElse("");
        return value.isEmpty() || period.isEmpty() ? value : value + " (" + period + ")";
    }

    private static boolean is(GoalProgress goal, TargetStatus status) {
        return goal.whole().filter(each -> each.status() == status).isPresent();
    }

    /** The goal of which the smallest share is reached. */
    private Optional<Statement> farthest(List<GoalProgress> goals) {
        return goals.stream()
                .filter(goal -> goal.whole()
                        .filter(each -> each.share().isPresent() && each.status() != TargetStatus.MET)
                        .isPresent())
                .min(Comparator.comparingDouble(
                        goal -> goal.whole().orElseThrow().share().getAsDouble()))
                .map(goal -> facts.statement(
                        Topic.STRATEGY,
                        facts.say(
                                Wording.GOAL_STANDS,
                                facts.title(goal.goal()),
                                latest(goal.whole().orElseThrow()),
                                target(goal)),
                        "MetricTrajectory",
                        Optional.of(goal.goal()),
                        new Grid(
                                facts.columns(
                                        Wording.GOAL, Wording.TARGET, Wording.LATEST, Wording.STATE, Wording.OWNER),
                                List.of(row(goal)))));
    }

    private Optional<Statement> metrics() {
        List<Metric> judged = facts.index().all(Metric.class).stream()
                .filter(metric -> measured(metric).status().isJudged())
                .toList();
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        List<Metric> off = judged.stream()
                .filter(metric -> measured(metric).status().isOff())
                .toList();
        String title = off.isEmpty()
                ? facts.say(Wording.METRICS_FINE, judged.size())
                : facts.say(Wording.METRICS_OFF, off.size(), judged.size());
        List<List<String>> rows = (off.isEmpty() ? judged : off)
                .stream()
                        .sorted(Comparator.comparingDouble(StrategyStatements::distance)
                                .reversed())
                        .map(metric -> List.of(
                                facts.title(metric),
                                facts.value(metric.getTarget()),
                                measured(metric).latest(facts.language()),
                                facts.title(metric.getOwner())))
                        .toList();
        return Optional.of(facts.statement(
                Topic.STRATEGY,
                title,
                facts.columns(Wording.METRIC, Wording.TARGET, Wording.LATEST, Wording.OWNER),
                rows));
    }

    private Measurements measured(Metric metric) {
        return new Measurements(metric, facts.index());
    }

    /** How far the newest value is from the target, as a share of the target. */
    private static double distance(Metric metric) {
        double target = metric.getTarget().value().doubleValue();
        double value = Measured.newest(metric.getValues())
                .orElseThrow()
                .value()
                .value()
                .doubleValue();
        return Math.abs(value - target) / Math.max(Math.abs(target), Double.MIN_NORMAL);
    }

    private record Late(ActionProgress action, MilestoneProgress milestone) {}

    private Optional<Statement> milestones() {
        Map<MilestoneProgress, ActionProgress> all = new LinkedHashMap<>();
        Stream.concat(
                        facts.analyses().strategy().plans().stream().flatMap(plan -> plan.actions().stream()),
                        facts.analyses().strategy().goals().stream().flatMap(goal -> goal.actions().stream()))
                .forEach(action -> action.milestones().forEach(one -> all.putIfAbsent(one, action)));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Late> late = all.entrySet().stream()
                .filter(entry -> entry.getKey().status() == MilestoneStatus.OVERDUE)
                .map(entry -> new Late(entry.getValue(), entry.getKey()))
                .sorted(Comparator.comparingLong((Late each) -> each.milestone().daysLate())
                        .reversed())
                .toList();
        if (late.isEmpty()) {
            return Optional.of(facts.statement(
                    Topic.STRATEGY,
                    facts.say(Wording.MILESTONES_FINE, all.size()),
                    facts.columns(Wording.MILESTONE, Wording.ACTION, Wording.DUE, Wording.STATE),
                    all.entrySet().stream()
                            .map(entry -> List.of(
                                    facts.title(entry.getKey().milestone()),
                                    facts.title(entry.getValue().action()),
                                    String.valueOf(entry.getKey().milestone().getDate()),
                                    entry.getKey().status().label(facts.language())))
                            .toList()));
        }
        return Optional.of(facts.statement(
                Topic.STRATEGY,
                facts.say(Wording.MILESTONES_LATE, late.size(), all.size()),
                facts.columns(Wording.MILESTONE, Wording.ACTION, Wording.DUE, Wording.DAYS_LATE),
                late.stream()
                        .map(each -> List.of(
                                facts.title(each.milestone().milestone()),
                                facts.title(each.action().action()),
                                String.valueOf(each.milestone().milestone().getDate()),
                                Long.toString(each.milestone().daysLate())))
                        .toList()));
    }
}
