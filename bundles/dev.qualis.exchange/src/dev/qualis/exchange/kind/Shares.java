package dev.qualis.exchange.kind;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.Amount;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numbers of a row that may be shares where the row counts in per cent: 0.985 beside 98.5, or alone. */
final class Shares {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MUCH_MORE = BigDecimal.valueOf(20);
    private static final String PER_CENT = "%";

    private final RowReader row;
    private final List<Amount> amounts;

    private Shares(RowReader row, List<Amount> amounts) {
        this.row = row;
        this.amounts = amounts;
    }

    /**
     * Looks at a row as a whole. Where all its numbers are between a half and one they are imported as they stand, with a remark.
     *
     * @param columns those whose numbers measure the same
     * @param unit in which the row counts, where it says so
     */
    static Shares in(RowReader row, List<TableColumn> columns, Optional<UnitOfMeasure> unit) {
        List<Cell> cells = columns.stream()
                .flatMap(column -> row.at(column).stream())
                .filter(cell -> row.peek(cell).isPresent())
                .toList();
        if (unit.filter(known -> known.symbol().equals(PER_CENT)).isPresent()
                && !cells.isEmpty()
                && cells.stream().allMatch(Shares::isNearlyOne)) {
            row.remark(cells.getFirst(), "imported.share");
        }
        return new Shares(
                row,
                columns.stream()
                        .flatMap(column -> row.amountOf(column).stream())
                        .toList());
    }

    private static boolean isNearlyOne(Cell cell) {
        return cell.value() instanceof CellValue.Numeric(BigDecimal value, boolean percent)
                && !percent
                && value.compareTo(HALF) >= 0
                && value.compareTo(BigDecimal.ONE) <= 0;
    }

    /** Whether a number is none; one that may be a share, or a very small value, is reported. */
    boolean isNone(Cell cell, Quantity value) {
        boolean small = value.value().signum() > 0 && value.value().compareTo(BigDecimal.ONE) <= 0;
        boolean bare = cell.value().shown().indexOf('%') < 0;
        boolean share = small && bare && (value.unit() == null ? isAmongPerCent() : isInPerCent(value));
        if (share) {
            row.report(cell, "reported.share", value.value().toPlainString());
        }
        return !share;
    }

    private boolean isAmongPerCent() {
        return amounts.stream().anyMatch(amount -> amount.unit().equals(PER_CENT));
    }

    private boolean isInPerCent(Quantity value) {
        BigDecimal much = value.value().multiply(MUCH_MORE);
        return value.unit().symbol().equals(PER_CENT)
                && amounts.stream().anyMatch(amount -> amount.value().compareTo(much) > 0);
    }
}
