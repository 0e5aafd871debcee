package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.PeriodReader;
import dev.qualis.exchange.value.UnitNames;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.strategy.StrategyPackage.Literals;
import dev.qualis.model.value.Period;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists of goals: of a metric, from a baseline to a target, with a target a year. */
public final class GoalRows implements RowHandler {

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Cell cell = row.cell("title").orElseThrow();
        Draft goal = strategy(row, drafts, cell).part("goals", Literals.GOAL, title.orElseThrow(), cell);
        row.text("second").ifPresent(goal::second);
        row.mention("metric", ProcessPackage.Literals.METRIC, true).ifPresent(metric -> goal.add("metric", metric));
        Optional<UnitOfMeasure> unit = row.read("unit", UnitNames::declared, "reported.UNIT");
        Shares shares = Shares.in(
                row,
                Stream.of("baseline", "target", Kind.PERIODS)
                        .flatMap(id -> row.columns(id).stream())
                        .toList(),
                unit);
        value(row, goal, "baseline", "baselinePeriod", unit, shares);
        value(row, goal, "target", "targetPeriod", unit, shares);
        row.mention("owner", OrganisationPackage.Literals.POSITION, false).ifPresent(owner -> goal.add("owner", owner));
        for (TableColumn column : row.columns(Kind.PERIODS)) {
            row.quantity(column, unit)
                    .filter(value -> shares.isNone(row.at(column).orElseThrow(), value))
                    .ifPresent(value -> goal.part(
                                    "annualTargets",
                                    Literals.ANNUAL_TARGET,
                                    column.period().orElseThrow().toString(),
                                    row.at(column).orElseThrow())
                            .add("period", column.period().orElseThrow())
                            .add("value", value));
        }
    }

    /** The strategy that the sheet is called after, or one of its own. */
    private static Draft strategy(RowReader row, Drafts drafts, Cell cell) {
        return row.container(Literals.STRATEGY)
                .map(strategy -> drafts.of(Literals.STRATEGY, KnownTitles.of(strategy), row.sheet(), cell))
                .orElseGet(() ->
                        drafts.of(Literals.STRATEGY, "质量战略", row.sheet(), cell).second("Quality strategy"));
    }

    /** A value of a goal belongs to a period; without one it cannot be written, and the cell says so. */
    private static void value(
            RowReader row,
            Draft goal,
            String feature,
            String periodFeature,
            Optional<UnitOfMeasure> unit,
            Shares shares) {
        Optional<Period> period = row.read(
                        periodFeature, text -> PeriodReader.read(text, "").or(() -> year(text)), "reported.PERIOD")
                .or(() -> row.year(feature).flatMap(year -> PeriodReader.read(year, "")));
        if (period.isPresent()) {
            row.quantity(feature, unit)
                    .filter(value -> shares.isNone(row.cell(feature).orElseThrow(), value))
                    .ifPresent(value -> goal.add(feature, value).add(periodFeature, period.orElseThrow()));
        } else {
            row.cell(feature).ifPresent(cell -> row.report(cell, "reported.periodMissing"));
        }
    }

    /** A deadline within a year is one of that year. */
    private static Optional<Period> year(String text) {
        java.util.regex.Matcher year =
                java.util.regex.Pattern.compile("(\\d{4})[-/.年].*").matcher(text);
        return year.matches() ? PeriodReader.read(year.group(1), "") : Optional.empty();
    }
}
