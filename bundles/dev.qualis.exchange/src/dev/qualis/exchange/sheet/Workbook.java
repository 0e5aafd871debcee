package dev.qualis.exchange.sheet;

import java.util.List;

/**
 * A file of tables.
 *
 * @param name of the file, without its folder and ending
 * @param sheets in their order; a CSV file has one, which bears the name of the file
 */
public record Workbook(String name, List<Sheet> sheets) {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
