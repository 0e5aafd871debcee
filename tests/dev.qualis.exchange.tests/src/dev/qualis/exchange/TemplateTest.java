package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.exchange.sheet.WorkbookReader;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.exchange.template.SpreadsheetTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {

    private static final Map<String, String> NOTHING = UntidyWorkbooks.NOTHING;

    @TempDir
    private Path folder;

    static Stream<Arguments> templates() {
        return SpreadsheetImport.kinds().stream()
                .flatMap(kind -> Stream.of(Arguments.of(kind, true), Arguments.of(kind, false)));
    }

    private static byte[] template(String kind, boolean chinese) {
        return new SpreadsheetImport(QmsLanguage.standalone()).template(kind, chinese);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theTemplateItselfChangesNothingAndItsExamplesAreUnderstoodWhole(String kind, boolean chinese)
            throws Exception {
        byte[] bytes = template(kind, chinese);
        Path file = Files.write(folder.resolve("t.xlsx"), bytes);

        ImportResult empty = Imports.into(NOTHING, Instructions.none(), WorkbookReader.read(file));
        assertEquals(Map.of(), empty.texts(), "the empty template changes something");
        assertEquals(List.of(), Imports.cells(empty, Ledger.Fate.REPORTED));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream filled = new ByteArrayOutputStream()) {
            book.removeSheetAt(0);
            book.setSheetName(book.getSheetIndex(SpreadsheetTemplate.EXAMPLE), "A");
            book.write(filled);
            Files.write(file, filled.toByteArray());
        }
        ImportResult examples = Imports.into(NOTHING, Instructions.none(), WorkbookReader.read(file));
        assertEquals(kind, examples.sheets().getFirst().kind());
        assertEquals(List.of(), Imports.cells(examples, Ledger.Fate.REPORTED));
        assertTrue(
                Imports.cells(examples, Ledger.Fate.IGNORED).stream().allMatch(cell -> cell.contains("ignored.head")),
                () -> Imports.cells(examples, Ledger.Fate.IGNORED).toString());
        assertFalse(examples.texts().isEmpty());
        assertEquals(List.of(), Imports.errors(Imports.after(NOTHING, examples)));
    }

    @Test
    void isTheSameBytesEachTimeAndOffersTheWordsOfAColumn() throws Exception {
        byte[] bytes = template("documents", true);

        assertArrayEquals(bytes, template("documents", true));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertEquals(2, book.getSheetAt(0).getDataValidations().size());
        }
    }
}
