package dev.qualis.exchange.table;

import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.model.value.Period;
import java.util.List;
import java.util.Optional;

/**
 * A table as it was found on a sheet.
 *
 * @param firstRow the row from which on what stands above the head belongs to it
 * @param firstHead the row, from 1, in which its head begins
 * @param lastHead the row in which its head ends
 * @param lastRow the last row that may belong to it
 * @param columns what its columns tell, from left to right
 * @param caption what stands above it
 */
public record Table(
        Sheet sheet,
        Kind kind,
        int firstRow,
        int firstHead,
        int lastHead,
        int lastRow,
        List<TableColumn> columns,
        String caption) {

    /**
     * A column of a table.
     *
     * @param number from 1
     * @param head as it stands there, both lines of it
     * @param name its lower line, which names what the column is of where all columns of a matrix stand below one line
     * @param id of the column of the kind; empty where nothing of the kind has such a head
     * @param unit what stands in brackets in the head; empty where nothing does
     * @param period the period that the head names
     */
    public record TableColumn(int number, String head, String name, String id, String unit, Optional<Period> period) {}

    public Table {
        columns = List.copyOf(columns);
    }

    /** The same, where other tables stand above and below it. */
    Table between(int first, int last) {
        return new Table(sheet, kind, first, firstHead, lastHead, last, columns, caption);
    }

    Optional<TableColumn> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }
}
