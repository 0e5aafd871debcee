package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.dsl.project.QmsLanguage;
import dev.qualis.exchange.ImportResult;
import dev.qualis.exchange.register.Register;
import dev.qualis.exchange.register.Registers;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.table.Instructions;
import dev.qualis.exchange.table.Ledger;
import dev.qualis.model.qms.core.Language;
import dev.qualis.testing.Golden;
import dev.qualis.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that were exported are imported into the same project without a change, and no cell of them is unclear. */
class RegistersRoundTripTest {
    private static final QmsLanguage LANGUAGE = QmsLanguage.standalone();

    @TempDir
    Path folder;

    private static OpenedProject open(Path path) {
        return value(new OpenProject(() -> LANGUAGE).open(path, Progress.NONE));
    }

    private static <T> T value(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(Refusal refusal) ->
                throw new AssertionError(new Sentences(Language.EN).of(refusal));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"hengxin", "minimal", "minimal-zh", "iso9001", "herun"})
    void anImportOfTheTablesChangesNothing(String example) throws IOException {
        OpenedProject project = open(Repository.example(example));
        StringBuilder told = new StringBuilder();
        boolean large = example.equals("hengxin"); // reading all of its tables back takes half a minute
        for (Language words : large ? List.of(Language.ZH) : List.of(Language.ZH, Language.EN)) {
            Registers registers = new ExportRegisters(LANGUAGE, true).of(project, words);
            assertFalse(registers.all().isEmpty());
            if (words == Language.ZH) {
                Path book = Files.write(folder.resolve("all.xlsx"), ExportRegisters.xlsx(registers.all()));
                assertUnchanged(project, List.of(book));
            } else {
                List<Path> csv = new ArrayList<>();
                for (var file : ExportRegisters.csv(registers.all()).entrySet()) {
                    csv.add(Files.write(folder.resolve(file.getKey()), file.getValue()));
                }
                assertUnchanged(project, csv);
            }
            told.append(contents(registers)).append("\n");
        }
        Golden.assertMatches("registers-" + example + ".txt", told.toString());
    }

    /** What is hard to write so that it is read again: signs of lists, formulas, full-width letters, two of one title, words that mean nothing. */
    @Test
    void whatWouldBeReadOtherwiseIsLeftOutAndTold() throws IOException {
        Path file = Files.writeString(folder.resolve("p.qms"), """
            project P "项目" | "Project" language zh, en { model date 2026-11-30 }
            unit Q "质量部" | "Quality"
            position A "=SUM(A1)" | "+1 man" in Q { duties "甲、乙" | "one, two", "丙" | "three" }
            position B "检验员（一）" | "Inspector (1)" reports to A in Q { headcount 2 }
            position C "同名" | "Twice" in Q { headcount 3 }
            position D "同名" | "Twice again" reports to C in Q { headcount 4 }
            position E "待定" | "To be found" in Q
            person X "张三/李四" | "Zhang San" holds B since 2024-03-01
            document Doc "合计" | "Total" { number "@1" version "Ａ/1" review every 2 years }
            metric M "合格率" | "Yield" unit % { target 98.5 % value 2026-01 0.985 %, 2026-02 99 % }
            """);
        OpenedProject project = open(file);
        for (Language words : Language.values()) {
            Registers registers = new ExportRegisters(LANGUAGE, true).of(project, words);
            List<Path> csv = new ArrayList<>();
            for (var table : ExportRegisters.csv(registers.all()).entrySet()) {
                csv.add(Files.write(folder.resolve(table.getKey()), table.getValue()));
                String text = new String(table.getValue(), StandardCharsets.UTF_8);
                assertFalse(text.matches("(?s).*(^|[,\\n\"])[=+@].*"), text);
            }
            assertUnchanged(project, csv);
            assertTrue(
                    registers.all().stream()
                            .anyMatch(register -> register.kind().equals("positions")
                                    && register.sheet().at(2, 1).isPresent()),
                    "positions with odd titles are written");
            assertTrue(
                    registers.leftOut().stream()
                            .anyMatch(one ->
                                    one.element().equals("待定") || one.element().equals("To be found")),
                    registers.leftOut().toString());
        }
    }

    @Test
    void theSameTablesAreTheSameBytes() {
        OpenedProject project = open(Repository.example("minimal"));
        ExportRegisters export = new ExportRegisters(LANGUAGE, true);
        assertArrayEquals(
                ExportRegisters.xlsx(export.of(project, Language.ZH).all()),
                ExportRegisters.xlsx(export.of(project, Language.ZH).all()));
    }

    @Test
    void howPeopleAreAssessedIsWithheld() {
        OpenedProject project = open(Repository.example("minimal"));
        List<String> kinds = new ExportRegisters(LANGUAGE, false)
                .of(project, Language.ZH).all().stream().map(Register::kind).toList();
        assertFalse(kinds.contains("competences") || kinds.contains("training"), kinds.toString());
        assertTrue(kinds.contains("positions"));
    }

    private static void assertUnchanged(OpenedProject project, List<Path> files) {
        ImportResult result = new ImportSpreadsheets(LANGUAGE)
                .into(project, value(ImportSpreadsheets.read(files, Progress.NONE)), Instructions.none());
        assertEquals(Map.of(), result.texts());
        assertEquals(0, result.created());
        assertEquals(
                List.of(),
                result.cells().stream()
                        .filter(cell -> cell.fate() == Ledger.Fate.REPORTED)
                        .map(cell -> cell.sheet() + " " + cell.cell() + " " + cell.reason())
                        .toList());
    }

    /** How much each table holds, and what is left out of it. */
    private static String contents(Registers registers) {
        StringBuilder text = new StringBuilder();
        for (Register register : registers.all()) {
            Sheet sheet = register.sheet();
            int cells = sheet.rows().stream()
                    .mapToInt(row -> sheet.cells(row).size())
                    .sum();
            text.append(register.kind() + " \"" + sheet.name() + "\" rows "
                    + sheet.rows().size() + " cells " + cells + "\n");
        }
        Map<String, List<String>> left = new TreeMap<>();
        registers
                .leftOut()
                .forEach(one -> left.computeIfAbsent(one.kind() + " " + one.column(), any -> new ArrayList<>())
                        .add(one.element()));
        left.forEach((column, elements) -> text.append("left out " + column.strip() + ": " + elements.size() + " "
                + elements.stream().limit(3).toList() + "\n"));
        return text.toString();
    }
}
