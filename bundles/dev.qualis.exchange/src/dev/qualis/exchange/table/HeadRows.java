package dev.qualis.exchange.table;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.sheet.Range;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.value.CellText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The head of a table: one row, or two where cells are merged over both or stand above several columns. */
record HeadRows(Sheet sheet, int first, int last) {

    /** The heads that may begin in a row: it alone, and with the next one. */
    static List<HeadRows> at(Sheet sheet, int row) {
        List<HeadRows> heads = new ArrayList<>();
        if (!isMergedDown(sheet, row)) {
            heads.add(new HeadRows(sheet, row, row));
        }
        if (!sheet.cells(row + 1).isEmpty() && (isMergedOver(sheet, row) || isCompleted(sheet, row))) {
            heads.add(new HeadRows(sheet, row, row + 1));
        }
        return heads;
    }

    private static boolean isMergedDown(Sheet sheet, int row) {
        return !sheet.cells(row + 1).isEmpty()
                && sheet.cells(row).stream()
                        .map(cell -> sheet.merged(row, cell.column()))
                        .flatMap(Optional::stream)
                        .anyMatch(range -> range.firstRow() == row && range.lastRow() == row + 1);
    }

    private static boolean isMergedOver(Sheet sheet, int row) {
        return sheet.cells(row).stream()
                .map(cell -> sheet.merged(row, cell.column()))
                .flatMap(Optional::stream)
                .anyMatch(range -> range.lastRow() == row + 1
                        || range.lastRow() == row && range.lastColumn() > range.firstColumn());
    }

    /** Without merged cells, as in a text file: the lower row names columns beside and below a name that the upper one gives to several. */
    private static boolean isCompleted(Sheet sheet, int row) {
        Collection<Cell> lower = sheet.cells(row + 1);
        Set<Integer> upper = sheet.cells(row).stream().map(Cell::column).collect(Collectors.toSet());
        return upper.size() > 1
                && lower.size() > 1
                && lower.stream().allMatch(cell -> cell.value() instanceof CellValue.Text)
                && lower.stream().anyMatch(cell -> !upper.contains(cell.column()) && upper.contains(cell.column() - 1));
    }

    boolean isDouble() {
        return last > first;
    }

    /** What is written above each column, both lines joined where they differ. */
    SortedMap<Integer, String> heads() {
        SortedMap<Integer, String> heads = new TreeMap<>();
        for (int row = first; row <= last; row++) {
            for (Cell cell : sheet.cells(row)) {
                Range range =
                        sheet.merged(row, cell.column()).orElse(new Range(row, cell.column(), row, cell.column()));
                String text = CellText.plain(cell.value().shown());
                for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                    heads.merge(column, text, (above, below) -> above.equals(below) ? above : above + "\n" + below);
                }
            }
        }
        return heads;
    }
}
