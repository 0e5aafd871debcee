package dev.qualis.exchange.kind;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.table.RowReader;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.model.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A row that counts in per cent and whose numbers are all between a half and one: they are imported as they stand, but may be shares. */
final class Shares {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Shares() {}

    /** Adds a remark to the first number of such a row. */
    static void remark(RowReader row, List<TableColumn> columns, Optional<UnitOfMeasure> unit) {
        if (unit.filter(known -> known.symbol().equals("%")).isEmpty()) {
            return;
        }
        List<Cell> numbers = columns.stream()
                .flatMap(column -> row.at(column).stream())
                .filter(cell -> row.peek(cell).isPresent())
                .toList();
        if (!numbers.isEmpty() && numbers.stream().allMatch(Shares::isShare)) {
            row.remark(numbers.getFirst(), "imported.share");
        }
    }

    private static boolean isShare(Cell cell) {
        return cell.value() instanceof CellValue.Numeric(BigDecimal value, boolean percent)
                && !percent
                && value.compareTo(HALF) >= 0
                && value.compareTo(BigDecimal.ONE) <= 0;
    }
}
