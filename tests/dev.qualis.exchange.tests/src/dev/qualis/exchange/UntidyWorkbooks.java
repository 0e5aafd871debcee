package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.testing.Golden;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks with the habits of real ones. What comes of each – its texts, the cells to look at, the cells that are ignored – is in
 * {@code expected}; that no cell is forgotten is asserted for each by {@link Imports}.
 */
abstract class UntidyWorkbooks {

    private static final Map<String, String> COMPANY = Map.of("project.qms", Imports.PROJECT, "company.qms", """
        unit HQ "总部" | "Head office"
        unit QualityDepartment "质量部" | "Quality department" in HQ
        position GM "总经理" | "General manager" in HQ { top manager }
        position CQO "首席质量官" | "Chief quality officer" in HQ reports to GM
        position Buyer "采购经理" | "Purchasing manager" in HQ reports to GM
        person Lin "林一" | "Lin Yi" holds GM since 2020-01-01
        product Lamp "台灯" | "Lamp"
        metric Yield "一次合格率" | "First pass yield" in %
        process Purchasing "采购" | "Purchasing" { owner Buyer }
        """);

    static final Map<String, String> NOTHING = Map.of("project.qms", Imports.PROJECT);

    @TempDir
    Path folder;

    /** Into a company that has some of what the tables name. */
    void check(String name, Books books) {
        check(name, Instructions.none(), books);
    }

    /** Into a project that says nothing yet. */
    void checkAlone(String name, Books books) {
        check(NOTHING, name, Instructions.none(), books.read(folder, name));
    }

    /** Into the company, with what somebody has decided about the workbook. */
    void check(String name, Instructions instructions, Books books) {
        check(COMPANY, name, instructions, books.read(folder, name));
    }

    /** What comes of a workbook is what is expected, makes no error, and comes to nothing when it is imported again. */
    static void check(Map<String, String> company, String name, Instructions instructions, Workbook workbook) {
        ImportResult result = Imports.into(company, instructions, workbook);
        assertEquals(List.of(), Imports.errors(Imports.after(company, result)), "the text has errors");
        List<String> page = new ArrayList<>();
        result.sheets()
                .forEach(sheet -> page.add("%s: %s, row %d, %s"
                        .formatted(
                                sheet.sheet(),
                                sheet.kind(),
                                sheet.head(),
                                sheet.columns().stream()
                                        .map(column -> column.letters() + " " + column.meaning())
                                        .toList())));
        page.add("\n---- text\n" + Imports.texts(result).strip());
        page.add("\n---- to look at");
        page.addAll(Imports.cells(result, Ledger.Fate.REPORTED));
        page.add("\n---- ignored");
        page.addAll(Imports.cells(result, Ledger.Fate.IGNORED));
        page.add("\n---- remarks");
        page.addAll(Imports.remarks(result));
        Golden.assertMatches(name + ".txt", String.join("\n", page) + "\n");
        ImportResult again = Imports.into(Imports.after(company, result), instructions, workbook);
        assertEquals(Map.of(), again.texts(), "importing again changes something");
    }
}
