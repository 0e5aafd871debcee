package dev.qualis.exchange.sheet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One table of a workbook: cells that hold something, by row and column, from 1. */
public final class Sheet {

    private final String name;
    private final boolean hidden;
    private final NavigableMap<Integer, NavigableMap<Integer, Cell>> rows;
    private final Map<Long, Range> merged = new HashMap<>();
    private final Set<Integer> hiddenRows;
    private final Set<Integer> hiddenColumns;

    Sheet(
            String name,
            boolean hidden,
            NavigableMap<Integer, NavigableMap<Integer, Cell>> rows,
            List<Range> merged,
            Set<Integer> hiddenRows,
            Set<Integer> hiddenColumns) {
        this.name = name;
        this.hidden = hidden;
        this.rows = rows;
        this.hiddenRows = Set.copyOf(hiddenRows);
        this.hiddenColumns = Set.copyOf(hiddenColumns);
        for (Range range : merged) {
            for (int row = range.firstRow(); row <= range.lastRow(); row++) {
                for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                    this.merged.put(key(row, column), range);
                }
            }
        }
    }

    /** A sheet of rows that follow each other from the first, nothing hidden or merged; {@code null} for a cell that holds nothing. */
    public static Sheet of(String name, List<List<CellValue>> lines) {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        for (int row = 1; row <= lines.size(); row++) {
            NavigableMap<Integer, Cell> cells = new TreeMap<>();
            for (int column = 1; column <= lines.get(row - 1).size(); column++) {
                CellValue value = lines.get(row - 1).get(column - 1);
                if (value != null) {
                    cells.put(column, new Cell(row, column, value, false));
                }
            }
            if (!cells.isEmpty()) {
                rows.put(row, cells);
            }
        }
        return new Sheet(name, false, rows, List.of(), Set.of(), Set.of());
    }

    public String name() {
        return name;
    }

    /** Whether the sheet, not only some of its rows, is hidden. */
    public boolean isHidden() {
        return hidden;
    }

    public boolean isHidden(Cell cell) {
        return hidden || hiddenRows.contains(cell.row()) || hiddenColumns.contains(cell.column());
    }

    public boolean isHiddenRow(int row) {
        return hidden || hiddenRows.contains(row);
    }

    /** The rows that hold anything, in their order. */
    public Collection<Integer> rows() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** The cells of a row that hold something themselves, from left to right. */
    public Collection<Cell> cells(int row) {
        return rows.getOrDefault(row, new TreeMap<>()).values();
    }

    /** The cell that fills a place: its own, or the one of the merged range that covers it. */
    public Optional<Cell> at(int row, int column) {
        Range range = merged.get(key(row, column));
        return range == null ? own(row, column) : own(range.firstRow(), range.firstColumn());
    }

    /** The merged range at a place. */
    public Optional<Range> merged(int row, int column) {
        return Optional.ofNullable(merged.get(key(row, column)));
    }

    private Optional<Cell> own(int row, int column) {
        return Optional.ofNullable(rows.getOrDefault(row, new TreeMap<>()).get(column));
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }
}
