package dev.qualis.exchange.kind;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.RowHandler;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.Amount;
import dev.qualis.exchange.value.UnitNames;
import dev.qualis.model.qms.organisation.OrganisationPackage;
import dev.qualis.model.qms.process.MetricDirection;
import dev.qualis.model.qms.process.ProcessPackage.Literals;
import dev.qualis.model.value.LocalizedText;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.util.Optional;
import java.util.stream.Stream;

/** Lists of metrics with targets, and their values by period. */
public final class MetricRows implements RowHandler {

    @Override
    public void read(RowReader row, String section, Drafts drafts) {
        Optional<String> title = row.text("title");
        if (title.isEmpty()) {
            return;
        }
        Cell cell = row.cell("title").orElseThrow();
        Draft metric = drafts.of(
                Literals.METRIC, title.orElseThrow().replaceFirst("\\s*[(（][^)）]*[)）]$", ""), row.sheet(), cell);
        row.text("second").ifPresent(metric::second);
        Optional<UnitOfMeasure> unit = row.read("unit", UnitNames::declared, "reported.UNIT")
                .or(() -> inBrackets(title.orElseThrow()))
                .or(() -> ofTarget(row))
                .or(() -> ofTable(row));
        unit.ifPresent(known -> metric.add("unit", known));
        String counted = row.cell("unit").flatMap(row::peek).orElse("");
        Shares shares = Shares.in(
                row,
                Stream.concat(row.columns("target").stream(), row.columns(Kind.PERIODS).stream())
                        .toList(),
                unit);
        target(row, counted, unit, shares, metric);
        row.word("direction", Literals.METRIC_DIRECTION).ifPresent(direction -> metric.add("direction", direction));
        row.mention("owner", OrganisationPackage.Literals.POSITION, false)
                .ifPresent(owner -> metric.add("owner", owner));
        row.text("source").ifPresent(source -> metric.add("source", LocalizedText.of(source)));
        row.word("frequency", Literals.FREQUENCY).ifPresent(frequency -> metric.add("frequency", frequency));
        row.text("formula").ifPresent(formula -> metric.add("formula", LocalizedText.of(formula)));
        for (TableColumn column : row.columns(Kind.PERIODS)) {
            Cell at = row.at(column).orElse(cell);
            row.quantity(column, inHead(column, counted), unit)
                    .filter(value -> isOfUnit(row, at, value, unit) && shares.isNone(at, value))
                    .ifPresent(value -> metric.part(
                                    "values",
                                    Literals.MEASURED_VALUE,
                                    column.period().orElseThrow().toString(),
                                    at)
                            .add("period", column.period().orElseThrow())
                            .add("value", value));
        }
    }

    private static String inHead(TableColumn column, String counted) {
        return counted.isEmpty() ? column.unit() : counted;
    }

    private static Optional<UnitOfMeasure> inBrackets(String title) {
        java.util.regex.Matcher unit =
                java.util.regex.Pattern.compile("[(（]([^)）]*)[)）]$").matcher(title);
        return unit.find() ? UnitNames.find(unit.group(1)) : Optional.empty();
    }

    private static Optional<UnitOfMeasure> ofTable(RowReader row) {
        java.util.regex.Matcher unit = java.util.regex.Pattern.compile("(?i)(?:单位|unit)\\s*[:：]\\s*([^\\s,，;；)）]+)")
                .matcher(dev.qualis.exchange.value.CellText.plain(row.table().caption()));
        return unit.find() ? UnitNames.find(unit.group(1)) : Optional.empty();
    }

    private static Optional<UnitOfMeasure> ofTarget(RowReader row) {
        return row.amount("target")
                .map(Amount::unit)
                .filter(unit -> !unit.isEmpty())
                .flatMap(UnitNames::find);
    }

    /** A value in another unit than its metric's is left out: it may be a slip. */
    private static boolean isOfUnit(RowReader row, Cell cell, Quantity value, Optional<UnitOfMeasure> unit) {
        boolean other = value.unit() != null && !value.unit().equals(unit.orElse(null));
        if (other) {
            row.report(
                    cell, "reported.otherUnit", unit.map(UnitOfMeasure::symbol).orElse("–"));
        }
        return !other;
    }

    /** A bound before the target says which direction is better. */
    private static void target(
            RowReader row, String counted, Optional<UnitOfMeasure> unit, Shares shares, Draft metric) {
        row.column("target")
                .flatMap(column -> row.quantity(column, inHead(column, counted), unit)
                        .filter(value -> shares.isNone(row.at(column).orElseThrow(), value)))
                .ifPresent(value -> metric.add("target", value));
        String bound = row.amountOf("target").map(Amount::bound).orElse("");
        if (bound.equals("≥") || bound.equals(">")) {
            metric.add("direction", MetricDirection.HIGHER);
        } else if (bound.equals("≤") || bound.equals("<")) {
            metric.add("direction", MetricDirection.LOWER);
        }
    }
}
