package dev.qualis.export;

import dev.qualis.document.content.GatheredTable;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Form;
import dev.qualis.model.qms.core.Language;

/**
 * What a table with more columns than paper has room for becomes there: the first columns stay, the others are gathered in one, where
 * each cell that holds something is a line with the head of its column before it. A matrix stays as it is: its columns are narrow.
 */
public final class GatheredColumns {

    /** Up to this share of what is needed beyond the room, narrower columns can still be read. */
    private static final double TIGHT = 1.5;

    /** The columns that stay leave at least the rest to the gathered ones. */
    private static final double STAYING = 0.6;

    private static final int MOST_STAYING = 4;

    private final ColumnWidths widths;
    private final Language language;

    public GatheredColumns(ColumnWidths widths, Language language) {
        this.widths = widths;
        this.language = language;
    }

    /**
     * The table as paper can show it.
     *
     * @param room in pixels
     */
    public Table of(Table table, double room) {
        if (table.form() == Form.MATRIX) {
            return table;
        }
        double[] least = widths.least(table);
        double needed = 0;
        int staying = 0;
        for (int i = 0; i < least.length; i++) {
            needed += least[i];
            if (staying == i && staying < MOST_STAYING && (i == 0 || needed <= room * STAYING)) {
                staying++;
            }
        }
        return needed <= room * TIGHT || least.length <= staying + 1
                ? table
                : GatheredTable.of(table, staying, language);
    }
}
