package dev.qualis.scene.slice;

import dev.qualis.scene.SceneHead;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.TableScene;
import dev.qualis.scene.TableScene.Cell;
import dev.qualis.scene.TableScene.Column;
import dev.qualis.scene.TableScene.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Parts of tables: some rows or some columns, without the columns and rows that then are empty. */
public final class TableSlice {
    private TableSlice() {}

    /** The rows of the chosen elements, with what they are nested in; where none has a row, their columns. */
    static Optional<TableScene> of(TableScene scene, Predicate<SemanticElement> chosen, String subject) {
        List<Row> rows = chosen(scene.rows(), chosen);
        if (!rows.isEmpty()) {
            return Optional.of(rows(scene, rows, subject));
        }
        List<Column> columns = scene.columns().stream()
                .filter(column -> chosen.test(column.element()))
                .toList();
        return columns.isEmpty() ? Optional.empty() : columns(scene, columns, subject);
    }

    private static List<Row> chosen(List<Row> rows, Predicate<SemanticElement> chosen) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (chosen.test(row.element())) {
                kept.add(row);
                continue;
            }
            List<Row> below = chosen(row.children(), chosen);
            if (!below.isEmpty()) {
                kept.add(with(row, below));
            }
        }
        return kept;
    }

    /**
     * A table of its own for each row that has rows below it, and one for all rows that have none.
     *
     * @param mostRows how many rows a table may have before it is parted
     * @param others what the rows without rows below them are called together
     * @return nothing where the table has no more rows than that, or nothing to part it by
     */
    public static List<Slice<TableScene>> byRow(TableScene scene, int mostRows, String others) {
        if (count(scene.rows()) <= mostRows) {
            return List.of();
        }
        List<Slice<TableScene>> slices = new ArrayList<>();
        List<Row> single = new ArrayList<>();
        for (Row row : scene.rows()) {
            if (row.children().isEmpty()) {
                single.add(row);
            } else {
                part(scene, row, mostRows, slices);
            }
        }
        if (!slices.isEmpty() && !single.isEmpty()) {
            slices.add(new Slice<>(SemanticElement.NONE, others, rows(scene, single, others)));
        }
        return slices.size() == 1 ? List.of() : slices;
    }

    private static void part(TableScene scene, Row row, int mostRows, List<Slice<TableScene>> slices) {
        if (count(List.of(row)) <= mostRows) {
            slices.add(new Slice<>(row.element(), line(row), rows(scene, List.of(row), line(row))));
            return;
        }
        for (Row child : row.children()) {
            String subject = line(row) + " / " + line(child);
            slices.add(new Slice<>(child.element(), subject, rows(scene, List.of(with(row, List.of(child))), subject)));
        }
    }

    /**
     * A table of its own for each group of columns.
     *
     * @param mostColumns how many columns a table may have before it is parted
     * @param group what a column's element belongs to, nothing where to nothing
     * @return nothing where the table has no more columns than that, or all are of one group; without columns of no group
     */
    public static List<Slice<TableScene>> byColumn(
            TableScene scene, int mostColumns, Function<SemanticElement, Optional<ColumnGroup>> group) {
        if (scene.columns().size() <= mostColumns) {
            return List.of();
        }
        Map<ColumnGroup, List<Column>> groups = new LinkedHashMap<>();
        for (Column column : scene.columns()) {
            group.apply(column.element())
                    .ifPresent(of ->
                            groups.computeIfAbsent(of, any -> new ArrayList<>()).add(column));
        }
        List<Slice<TableScene>> slices = new ArrayList<>();
        groups.forEach((of, columns) -> columns(scene, columns, of.subject())
                .ifPresent(table -> slices.add(new Slice<>(of.element(), of.subject(), table))));
        return slices.size() < 2 ? List.of() : slices;
    }

    /**
     * What columns belong to.
     *
     * @param subject what people call it
     */
    public record ColumnGroup(SemanticElement element, String subject) {}

    private static TableScene rows(TableScene scene, List<Row> rows, String subject) {
        Set<String> ids = new HashSet<>();
        rows.forEach(row -> collect(row, ids));
        List<Cell> cells =
                scene.cells().stream().filter(cell -> ids.contains(cell.row())).toList();
        Set<String> filled = new HashSet<>();
        cells.stream().filter(TableSlice::says).forEach(cell -> filled.add(cell.column()));
        List<Column> columns = filled.isEmpty()
                ? scene.columns()
                : scene.columns().stream()
                        .filter(column -> filled.contains(column.id()))
                        .toList();
        return with(scene, subject, rows, columns, cells);
    }

    private static Optional<TableScene> columns(TableScene scene, List<Column> columns, String subject) {
        Set<String> ids = new HashSet<>();
        columns.forEach(column -> ids.add(column.id()));
        Set<String> filled = new HashSet<>();
        List<Cell> cells = scene.cells().stream()
                .filter(cell -> ids.contains(cell.column()))
                .toList();
        cells.stream().filter(TableSlice::says).forEach(cell -> filled.add(cell.row()));
        List<Row> rows = filled(scene.rows(), filled);
        return rows.isEmpty() ? Optional.empty() : Optional.of(with(scene, subject, rows, columns, cells));
    }

    private static List<Row> filled(List<Row> rows, Set<String> filled) {
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            List<Row> below = filled(row.children(), filled);
            if (filled.contains(row.id()) || !below.isEmpty()) {
                kept.add(with(row, below));
            }
        }
        return kept;
    }

    private static TableScene with(
            TableScene scene, String subject, List<Row> rows, List<Column> columns, List<Cell> cells) {
        Set<String> left = new HashSet<>();
        rows.forEach(row -> collect(row, left));
        columns.forEach(column -> left.add(column.id()));
        List<Cell> kept = cells.stream()
                .filter(cell -> left.contains(cell.row()) && left.contains(cell.column()))
                .toList();
        SceneHead head = scene.head();
        String title = SceneSlice.title(head.title(), subject, head.language());
        return new TableScene(head.withTitle(title), scene.kind(), scene.headerWidth(), rows, columns, kept);
    }

    private static boolean says(Cell cell) {
        return !cell.label().isEmpty();
    }

    private static void collect(Row row, Set<String> ids) {
        ids.add(row.id());
        row.children().forEach(child -> collect(child, ids));
    }

    private static Row with(Row row, List<Row> children) {
        return new Row(row.id(), row.mapping(), row.element(), row.label(), row.paint(), children);
    }

    private static String line(Row row) {
        return row.label().text().replace('\n', ' ').strip();
    }

    private static int count(List<Row> rows) {
        return rows.stream().mapToInt(row -> 1 + count(row.children())).sum();
    }
}
