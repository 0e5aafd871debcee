package dev.qualis.exchange.register;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.table.Kind.Column;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Rows of one kind under the heads that an import knows the kind by; a column that no row fills is left away where the kind is recognised without it. */
final class RegisterTable {

    private final Kind kind;
    private final String name;
    private final boolean chinese;
    private final List<RegisterRow> rows = new ArrayList<>();

    /** @param name of the sheet */
    RegisterTable(Kind kind, String name, boolean chinese) {
        this.kind = kind;
        this.name = name;
        this.chinese = chinese;
    }

    Kind kind() {
        return kind;
    }

    String name() {
        return name;
    }

    void add(RegisterRow row) {
        rows.add(row);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What is to be taken out of the table as it is now. */
    Cuts cuts() {
        return new Cuts();
    }

    /** Rows and cells by their places in the sheet, where the head is row 1. */
    final class Cuts {
        private final NavigableSet<Integer> cutRows = new TreeSet<>();
        private final Map<Integer, Set<Integer>> cutCells = new TreeMap<>();
        private boolean all;

        void all() {
            all = true;
        }

        void row(int row) {
            cutRows.add(row);
        }

        void cell(int row, int column) {
            List<Column> columns = columns();
            if (column <= columns.size() && columns.get(column - 1).required()) {
                row(row);
            } else {
                cutCells.computeIfAbsent(row, any -> new TreeSet<>()).add(column);
            }
        }

        /** Takes it out; of a row that changes something that is, when its cells are understood, the whole row is taken. */
        void make(BiConsumer<String, String> told) {
            if (all) {
                told.accept(name, "");
                rows.clear();
                return;
            }
            List<Column> columns = columns();
            List<String> heads = heads();
            cutCells.forEach((row, numbers) -> numbers.forEach(number -> {
                RegisterRow cells = rows.get(row - 2);
                told.accept(cells.element(), heads.get(number - 1));
                if (number <= columns.size()) {
                    cells.cells().remove(columns.get(number - 1).id());
                } else {
                    cells.others().remove(heads.get(number - 1));
                }
            }));
            for (int row : cutRows.descendingSet()) {
                if (!cutCells.containsKey(row)) {
                    told.accept(rows.get(row - 2).element(), "");
                    rows.remove(row - 2);
                }
            }
        }
    }

    Sheet sheet() {
        List<Column> columns = columns();
        List<List<CellValue>> lines = new ArrayList<>();
        lines.add(heads().stream().<CellValue>map(CellValue.Text::new).toList());
        for (RegisterRow row : rows) {
            List<CellValue> line = new ArrayList<>();
            columns.forEach(column -> line.add(row.cells().get(column.id())));
            others().forEach(head -> line.add(row.others().get(head)));
            lines.add(line);
        }
        return Sheet.of(name, lines);
    }

    private List<Column> columns() {
        Set<String> filled = new LinkedHashSet<>();
        rows.forEach(row -> filled.addAll(row.cells().keySet()));
        List<Column> columns = kind.columns().stream()
                .filter(column -> !column.heads().isEmpty())
                .filter(column -> column.required() || filled.contains(column.id()))
                .toList();
        boolean asks = kind.columns().stream().anyMatch(Column::telling);
        if (!asks || columns.stream().anyMatch(Column::telling)) {
            return columns;
        }
        List<Column> told = new ArrayList<>(columns);
        kind.columns().stream()
                .filter(column -> column.telling() && !column.heads().isEmpty())
                .findFirst()
                .ifPresent(told::add);
        return told;
    }

    private SequencedSet<String> others() {
        boolean series = kind.columns().stream().anyMatch(column -> column.id().equals(Kind.PERIODS));
        SequencedSet<String> heads = series ? new TreeSet<>() : new LinkedHashSet<>();
        rows.forEach(row -> heads.addAll(row.others().keySet()));
        return heads;
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        columns().forEach(column -> heads.add(column.head(chinese)));
        heads.addAll(others());
        return heads;
    }
}
