package dev.qualis.exchange;

import java.util.List;

/**
 * What was understood of a sheet.
 *
 * @param kind of its table, such as {@code positions}; empty where no table was found on it
 * @param head the row, from 1, in which the head of the table begins; 0 where there is none
 * @param columns of the table, from left to right
 * @param questions what somebody has to say for more of it to be imported: the beginnings of lines of a mapping file, their answer
 *     missing
 */
public record SheetSummary(
        String workbook,
        String sheet,
        boolean hidden,
        String kind,
        int head,
        List<Column> columns,
        List<String> questions) {

    /**
     * A column.
     *
     * @param letters as people name it, such as {@code AB}
     * @param head what stands above it
     * @param meaning the column of the kind; empty where the kind has none of that head
     */
    public record Column(String letters, String head, String meaning) {}

    public SheetSummary {
        columns = List.copyOf(columns);
        questions = List.copyOf(questions);
    }
}
