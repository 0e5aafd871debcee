package dev.qualis.scene.page;

import dev.qualis.scene.layout.PlacedTable;
import dev.qualis.scene.layout.PlacedTable.PlacedCell;
import dev.qualis.scene.layout.PlacedTable.PlacedColumn;
import dev.qualis.scene.layout.PlacedTable.PlacedRow;
import dev.qualis.scene.layout.Rect;
import dev.qualis.scene.layout.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Splits a table into pages, each with the headers of its rows and columns; linear in the cells. */
public final class TablePages {
    private final PlacedTable table;
    private final List<Integer> rowStarts;
    private final List<Integer> columnStarts;
    private final int[] rowPage;
    private final int[] columnPage;

    private TablePages(PlacedTable table, double width, double height) {
        this.table = table;
        double roomRight = width - table.corner().width();
        double roomBelow = height - table.corner().height();
        this.columnStarts = starts(table.columns(), column -> column.header().width(), i -> false, roomRight);
        boolean grouped = table.rows().stream().anyMatch(row -> row.depth() > 0);
        this.rowStarts = starts(
                table.rows(),
                row -> row.header().height(),
                i -> grouped && table.rows().get(i).depth() == 0,
                roomBelow);
        this.columnPage = pages(columnStarts, table.columns().size());
        this.rowPage = pages(rowStarts, table.rows().size());
    }

    /**
     * Pages from left to right, then downwards; the table itself where it fits on one.
     *
     * @param width room for a page's part of the table with its headers in pixels, likewise {@code height}; a single row or column that
     *     is larger has a page of its own, which is larger too
     */
    public static List<PlacedTable> split(PlacedTable table, double width, double height) {
        if (table.width() <= width && table.height() <= height) {
            return List.of(table);
        }
        return new TablePages(table, width, height).split();
    }

    /** As few pages as there can be, and all about equally full; a group is not torn apart where that takes no page more. */
    private static <T> List<Integer> starts(List<T> parts, ToDoubleFunction<T> size, IntPredicate group, double room) {
        List<Integer> starts = filled(parts, size, i -> false, room);
        if (starts.size() == 1) {
            return starts;
        }
        double total = parts.stream().mapToDouble(size).sum();
        double widest = parts.stream().mapToDouble(size).max().orElse(0);
        double even = Math.min(room, total / starts.size() + widest);
        return Stream.of(
                        filled(parts, size, group, even),
                        filled(parts, size, group, room),
                        filled(parts, size, i -> false, even))
                .filter(pages -> pages.size() == starts.size())
                .findFirst()
                .orElse(starts);
    }

    private static <T> List<Integer> filled(List<T> parts, ToDoubleFunction<T> size, IntPredicate group, double room) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double used = 0;
        int first = 0;
        for (int i = 0; i < parts.size(); i++) {
            double needed = size.applyAsDouble(parts.get(i));
            if (used > 0 && used + needed > room + 0.001) {
                first = latest(group, first + (i - first) / 2, i);
                starts.add(first);
                used = 0;
                for (int j = first; j < i; j++) {
                    used += size.applyAsDouble(parts.get(j));
                }
            }
            used += needed;
        }
        return starts;
    }

    /** Where a group begins in the second half of a page, or where the page is full. */
    private static int latest(IntPredicate group, int half, int full) {
        for (int i = full; i > half; i--) {
            if (group.test(i)) {
                return i;
            }
        }
        return full;
    }

    private static int[] pages(List<Integer> starts, int size) {
        int[] pages = new int[size];
        int page = 0;
        for (int i = 0; i < size; i++) {
            if (page + 1 < starts.size() && starts.get(page + 1) == i) {
                page++;
            }
            pages[i] = page;
        }
        return pages;
    }

    private List<PlacedTable> split() {
        List<List<PlacedCell>> cells = new ArrayList<>();
        for (int i = 0; i < rowStarts.size() * columnStarts.size(); i++) {
            cells.add(new ArrayList<>());
        }
        double[] tops =
                table.rows().stream().mapToDouble(row -> row.header().y()).toArray();
        double[] lefts = table.columns().stream()
                .mapToDouble(column -> column.header().x())
                .toArray();
        for (PlacedCell cell : table.cells()) {
            int row = rowPage[at(tops, cell.bounds().y())];
            int column = columnPage[at(lefts, cell.bounds().x())];
            cells.get(row * columnStarts.size() + column).add(cell);
        }
        List<PlacedTable> pages = new ArrayList<>();
        for (int row = 0; row < rowStarts.size(); row++) {
            for (int column = 0; column < columnStarts.size(); column++) {
                pages.add(page(row, column, cells.get(row * columnStarts.size() + column)));
            }
        }
        return pages;
    }

    /** The last start that is not after a position. */
    private static int at(double[] starts, double position) {
        int found = java.util.Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    private PlacedTable page(int rowPage, int columnPage, List<PlacedCell> cells) {
        List<PlacedRow> rows = part(table.rows(), rowStarts, rowPage);
        List<PlacedColumn> columns = part(table.columns(), columnStarts, columnPage);
        double dx = columns.isEmpty()
                ? 0
                : table.corner().width() - columns.getFirst().header().x();
        double dy = rows.isEmpty()
                ? 0
                : table.corner().height() - rows.getFirst().header().y();
        return new PlacedTable(
                table.scene(),
                table.corner(),
                table.rotated(),
                columns.stream()
                        .map(each ->
                                new PlacedColumn(each.column(), each.header().moved(dx, 0), moved(each.title(), dx, 0)))
                        .toList(),
                rows.stream()
                        .map(each -> new PlacedRow(
                                each.row(), each.depth(), each.header().moved(0, dy), moved(each.title(), 0, dy)))
                        .toList(),
                cells.stream().map(each -> moved(each, dx, dy)).toList());
    }

    private static <T> List<T> part(List<T> all, List<Integer> starts, int page) {
        int end = page + 1 < starts.size() ? starts.get(page + 1) : all.size();
        return all.subList(starts.get(page), end);
    }

    private static PlacedCell moved(PlacedCell cell, double dx, double dy) {
        Rect bounds = cell.bounds().moved(dx, dy);
        return new PlacedCell(cell.cell(), bounds, moved(cell.text(), dx, dy));
    }

    private static TextBlock moved(TextBlock text, double dx, double dy) {
        return text == null ? null : text.moved(dx, dy);
    }
}
