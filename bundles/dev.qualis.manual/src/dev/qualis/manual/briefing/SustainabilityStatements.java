package dev.qualis.manual.briefing;

import dev.qualis.analysis.strategy.Attainment;
import dev.qualis.analysis.strategy.TargetStatus;
import dev.qualis.analysis.sustainability.PeriodEmissions;
import dev.qualis.analysis.sustainability.Trajectory;
import dev.qualis.analysis.sustainability.TrajectoryPoint;
import dev.qualis.manual.briefing.Statement.Grid;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The way to sustainability targets, and what is emitted. */
final class SustainabilityStatements {
    private final Facts facts;

    SustainabilityStatements(Facts facts) {
        this.facts = facts;
    }

    List<Statement> all() {
        List<Statement> all = new ArrayList<>();
        List<Trajectory> trajectories = facts.analyses().trajectories();
        if (!trajectories.isEmpty()) {
            all.add(targets(trajectories));
        }
        List<PeriodEmissions> periods = facts.analyses().gases().periods();
        periods.stream()
                .filter(each -> isYear(each.period()))
                .reduce((earlier, later) -> later)
                .or(() -> periods.stream().reduce((earlier, later) -> later))
                .ifPresent(newest -> all.add(emissions(newest)));
        return all;
    }

    /** Half a year beside years would look like progress. */
    private static boolean isYear(Period period) {
        return !period.last().plusDays(1).isBefore(period.first().plusYears(1));
    }

    private Statement targets(List<Trajectory> trajectories) {
        long met = trajectories.stream()
                .filter(each -> each.newest()
                        .map(TrajectoryPoint::attainment)
                        .filter(one -> one.status() == TargetStatus.MET)
                        .isPresent())
                .count();
        List<List<String>> rows = trajectories.stream()
                .map(each -> {
                    Optional<Attainment> newest = each.newest().map(TrajectoryPoint::attainment);
                    return List.of(
                            facts.title(each.target()),
                            newest.map(one -> facts.value(one.target())).orElse(""),
                            newest.map(one -> facts.value(one.actual())).orElse(""),
                            newest.map(one -> one.status().label(facts.language()))
                                    .orElse(""));
                })
                .toList();
        return facts.statement(
                Topic.SUSTAINABILITY,
                facts.say(Wording.ON_PATH, met, trajectories.size()),
                facts.columns(Wording.GOAL, Wording.TARGET, Wording.LATEST, Wording.STATE),
                rows);
    }

    private Statement emissions(PeriodEmissions newest) {
        String written = facts.period(newest.period());
        String period = facts.language() == Language.ZH && written.matches("\\d{4}") ? written + " 年" : written;
        boolean complete = newest.isComplete(newest.scopes().keySet());
        String title = facts.say(
                complete ? Wording.EMISSIONS : Wording.EMISSIONS_INCOMPLETE, period, facts.value(newest.total()));
        List<List<String>> rows = newest.scopes().entrySet().stream()
                .map(entry ->
                        List.of(facts.texts().label(entry.getKey(), facts.language()), facts.value(entry.getValue())))
                .toList();
        return facts.statement(
                Topic.SUSTAINABILITY,
                title,
                "GreenhouseGasChart",
                Optional.empty(),
                new Grid(facts.columns(Wording.SCOPE, Wording.EMISSION), rows));
    }
}
