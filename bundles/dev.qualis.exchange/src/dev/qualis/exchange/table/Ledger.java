package dev.qualis.exchange.table;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.sheet.Workbook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps account of every cell of a workbook: nothing is dropped without a word. */
public final class Ledger {

    /** What became of a cell. */
    public enum Fate {
        /** Its content is in the model. */
        IMPORTED,
        /** It could not be understood: somebody has to look. */
        REPORTED,
        /** It says nothing that belongs into the model. */
        IGNORED
    }

    /**
     * What became of one cell.
     *
     * @param reason the key of a sentence; empty where it was imported without more to say
     * @param arguments what the sentence names
     */
    public record Entry(String workbook, String sheet, Cell cell, Fate fate, String reason, List<String> arguments) {}

    private final Map<Sheet, Map<Cell, Entry>> entries = new HashMap<>();
    private final Map<Sheet, String> workbooks = new HashMap<>();

    /** Opens the account of a workbook. */
    public void open(Workbook workbook) {
        workbook.sheets().forEach(sheet -> {
            workbooks.put(sheet, workbook.name());
            entries.put(sheet, new HashMap<>());
        });
    }

    /** The content is in the model; a cell that serves twice stays imported. */
    public void imported(Sheet sheet, Cell cell) {
        enter(sheet, cell, Fate.IMPORTED, "");
    }

    /** The content was taken for something that is worth to be looked at. */
    public void imported(Sheet sheet, Cell cell, String remark, String... arguments) {
        enter(sheet, cell, Fate.IMPORTED, remark, arguments);
    }

    /** Adds what is worth to be known of a cell that is imported. */
    public void remark(Sheet sheet, Cell cell, String remark, String... arguments) {
        Entry before = entries.get(sheet).get(cell);
        if (before == null || before.fate() == Fate.IMPORTED && before.reason().isEmpty()) {
            entries.get(sheet)
                    .put(
                            cell,
                            new Entry(
                                    workbooks.get(sheet),
                                    sheet.name(),
                                    cell,
                                    Fate.IMPORTED,
                                    remark,
                                    List.of(arguments)));
        }
    }

    public void reported(Sheet sheet, Cell cell, String reason, String... arguments) {
        enter(sheet, cell, Fate.REPORTED, reason, arguments);
    }

    public void ignored(Sheet sheet, Cell cell, String reason, String... arguments) {
        enter(sheet, cell, Fate.IGNORED, reason, arguments);
    }

    public boolean knows(Sheet sheet, Cell cell) {
        return entries.get(sheet).containsKey(cell);
    }

    /** The first word on a cell counts, but a report is stronger than an import. */
    private void enter(Sheet sheet, Cell cell, Fate fate, String reason, String... arguments) {
        Map<Cell, Entry> known = entries.get(sheet);
        Entry before = known.get(cell);
        if (before == null
                || before.fate() == Fate.IMPORTED && fate == Fate.REPORTED
                || before.fate() == Fate.IGNORED && fate != Fate.IGNORED) {
            known.put(cell, new Entry(workbooks.get(sheet), sheet.name(), cell, fate, reason, List.of(arguments)));
        }
    }

    /** All entries, by workbook and sheet as they were opened, then by row and column. */
    public List<Entry> entries(List<Workbook> of) {
        List<Entry> all = new ArrayList<>();
        for (Workbook workbook : of) {
            for (Sheet sheet : workbook.sheets()) {
                entries.get(sheet).values().stream()
                        .sorted(Comparator.comparingInt(
                                        (Entry entry) -> entry.cell().row())
                                .thenComparingInt(entry -> entry.cell().column()))
                        .forEach(all::add);
            }
        }
        return List.copyOf(all);
    }
}
