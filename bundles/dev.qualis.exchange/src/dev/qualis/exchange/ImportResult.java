package dev.qualis.exchange;

import dev.qualis.exchange.draft.Draft;
import dev.qualis.exchange.table.Ledger;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;

/**
 * What an import came to; nothing is written yet.
 *
 * @param sheets in their order
 * @param cells what became of every cell that holds something
 * @param texts the files that change or are new, whole
 * @param created how many elements are new
 * @param updated how many elements that were there say more now
 * @param changes what the tables say otherwise than the project, by row
 */
public record ImportResult(
        List<SheetSummary> sheets,
        List<Ledger.Entry> cells,
        SortedMap<URI, String> texts,
        int created,
        int updated,
        List<Draft> changes) {

    public ImportResult {
        sheets = List.copyOf(sheets);
        cells = List.copyOf(cells);
        changes = List.copyOf(changes);
        SortedMap<URI, String> sorted = new TreeMap<>(Comparator.comparing(URI::toString));
        sorted.putAll(texts);
        texts = sorted;
    }

    /** How many cells had this fate. */
    public long count(Ledger.Fate fate) {
        return cells.stream().filter(entry -> entry.fate() == fate).count();
    }

    /** A mapping file: what was understood, and what is still to be answered. */
    public List<String> mapping() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("# what\tsheet\tof what\tanswer");
        for (SheetSummary sheet : sheets) {
            if (!sheet.hidden()) {
                lines.add("kind\t" + sheet.sheet() + "\t\t" + sheet.kind());
                if (sheet.head() > 0) {
                    lines.add("head\t" + sheet.sheet() + "\t\t" + sheet.head());
                }
                sheet.columns().forEach(column -> {
                    lines.add("# " + column.letters() + ": " + column.head());
                    lines.add("column\t" + sheet.sheet() + "\t" + column.letters() + "\t" + column.meaning());
                });
                sheet.questions().forEach(question -> lines.add(question + "\t"));
            }
        }
        return lines;
    }
}
