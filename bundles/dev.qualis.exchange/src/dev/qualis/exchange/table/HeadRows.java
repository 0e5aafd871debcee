package dev.qualis.exchange.table;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Range;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.value.CellText;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The head of a table: one row, or two where cells are merged over both or over several columns. */
record HeadRows(Sheet sheet, int first, int last) {

    static HeadRows at(Sheet sheet, int row) {
        boolean two = sheet.cells(row).stream()
                .map(cell -> sheet.merged(row, cell.column()))
                .flatMap(Optional::stream)
                .anyMatch(range -> range.lastRow() == row + 1
                        || range.lastRow() == row && range.lastColumn() > range.firstColumn());
        return new HeadRows(sheet, row, two && !sheet.cells(row + 1).isEmpty() ? row + 1 : row);
    }

    /** What is written above each column, both lines joined by a blank where they differ. */
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
