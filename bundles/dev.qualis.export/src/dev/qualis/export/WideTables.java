package dev.qualis.export;

import dev.qualis.document.content.Block;
import dev.qualis.document.content.Block.Note;
import dev.qualis.document.content.Block.Paragraph;
import dev.qualis.document.content.Inline.Strong;
import dev.qualis.document.content.Section;
import dev.qualis.document.content.Table;
import dev.qualis.document.content.Table.Form;
import java.util.List;

/**
 * Which blocks stand on paper that lies on its side: tables of many columns, the headings that lead to them, so that no heading
 * is left alone on a page, and remarks right behind them.
 */
public final class WideTables {

    private static final int MOST_COLUMNS = 7;

    /** The columns of a matrix are narrow. */
    private static final int MOST_COLUMNS_OF_MATRIX = 16;

    private WideTables() {}

    /** Whether a table needs paper that lies on its side. */
    public static boolean isWide(Table table) {
        return !table.rows().isEmpty()
                && table.columns().size() > (table.form() == Form.MATRIX ? MOST_COLUMNS_OF_MATRIX : MOST_COLUMNS);
    }

    /** Whether the first thing that these blocks show is a wide table. */
    public static boolean beginWide(List<? extends Block> blocks) {
        return !blocks.isEmpty() && isAcross(blocks, 0);
    }

    /** Whether a block stands on paper that lies on its side. */
    public static boolean isAcross(List<? extends Block> blocks, int at) {
        return switch (blocks.get(at)) {
            case Table table -> isWide(table);
            case Section section -> beginWide(section.blocks());
            case Paragraph label when isLabel(label) -> at + 1 < blocks.size() && isAcross(blocks, at + 1);
            case Paragraph remark -> isBehindWide(blocks, at);
            case Note remark -> isBehindWide(blocks, at);
            default -> false;
        };
    }

    private static boolean isBehindWide(List<? extends Block> blocks, int at) {
        return at > 0 && blocks.get(at - 1) instanceof Table table && isWide(table);
    }

    private static boolean isLabel(Paragraph paragraph) {
        return paragraph.content().stream().allMatch(Strong.class::isInstance);
    }
}
