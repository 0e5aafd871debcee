package dev.qualis.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.sheet.WorkbookException;
import dev.qualis.exchange.sheet.WorkbookException.Reason;
import dev.qualis.exchange.sheet.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbooksTest {

    @TempDir
    private Path folder;

    private Reason refused(Path file) {
        return assertThrows(WorkbookException.class, () -> WorkbookReader.read(file))
                .reason();
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertEquals(Reason.MISSING, refused(folder.resolve("none.xlsx")));
        assertEquals(Reason.MISSING, refused(folder));
        assertEquals(Reason.OLD_OR_PROTECTED, refused(write("old.xls", bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1))));
        assertEquals(Reason.NO_WORKBOOK, refused(write("picture.csv", bytes(0x89, 'P', 'N', 'G', 0, 0, 0xFF))));
        assertEquals(Reason.DAMAGED, refused(write("cut.xlsx", bytes('P', 'K', 3, 4, 0, 0))));
    }

    @Test
    void refusesAnArchiveThatUnpacksToMoreThanAnyoneKeeps() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (long written = 0; written <= WorkbookReader.MOST_BYTES; written += zeros.length) {
                zip.write(zeros);
            }
        }
        assertTrue(Files.size(bomb) < 1 << 20);
        assertEquals(Reason.TOO_LARGE, refused(bomb));
    }

    @Test
    void resolvesNoEntities() throws IOException {
        Path secret = write("secret.txt", "top secret".getBytes(StandardCharsets.UTF_8));
        String entity = "<!DOCTYPE x [<!ENTITY leak SYSTEM \"" + secret.toUri() + "\"><!ENTITY a \"ha\">"
                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        Path file = changed(
                "xl/worksheets/sheet1.xml",
                text -> text.replaceFirst("(<\\?xml[^>]*>)", "$1" + entity).replace("<v>7</v>", "<v>&leak;</v>"));
        try {
            Workbook read = WorkbookReader.read(file);
            assertFalse(read.sheets().getFirst().cells(1).stream()
                    .anyMatch(cell -> cell.value().shown().contains("secret")));
        } catch (WorkbookException refusal) {
            assertEquals(Reason.DAMAGED, refusal.reason());
        }
    }

    @Test
    void refusesMoreRowsThanARegisterHasWithoutKeepingThem() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i <= WorkbookReader.MOST_ROWS; i++) {
            rows.append("<row r=\"").append(i + 2).append("\"><c t=\"n\"><v>1</v></c></row>");
        }
        assertEquals(
                Reason.TOO_LARGE,
                refused(changed(
                        "xl/worksheets/sheet1.xml", text -> text.replace("</sheetData>", rows + "</sheetData>"))));
        assertEquals(
                Reason.TOO_LARGE,
                refused(write(
                        "long.csv", "a,b\n".repeat(WorkbookReader.MOST_ROWS + 1).getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void readsTextsInTheEncodingsThatChineseOfficesUse() throws Exception {
        String text = "岗位;上级\n检验员;总经理\n";
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            Workbook book = WorkbookReader.read(write("p.csv", text.getBytes(charset)));
            assertEquals(
                    "总经理",
                    book.sheets().getFirst().at(2, 2).orElseThrow().value().shown(),
                    charset.name());
        }
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "岗位",
                WorkbookReader.read(write("m.csv", marked))
                        .sheets()
                        .getFirst()
                        .at(1, 1)
                        .orElseThrow()
                        .value()
                        .shown());
    }

    @Test
    void keepsWhatLooksLikeAFormulaInATextAsText() throws Exception {
        Workbook book = WorkbookReader.read(
                write("f.csv", "风险,责任人\n\"=cmd|' /C calc'!A0\",总经理\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                new CellValue.Text("=cmd|' /C calc'!A0"),
                book.sheets().getFirst().at(2, 1).orElseThrow().value());
    }

    private interface Change {
        String of(String text);
    }

    /** A small workbook, one part of which was tampered with. */
    private Path changed(String part, Change change) throws IOException {
        try (Books books = new Books()) {
            books.sheet("S").row(7, "x").read(folder, "plain");
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("plain.xlsx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        String before = new String(parts.get(part), StandardCharsets.UTF_8);
        String after = change.of(before.replace("<v>7.0</v>", "<v>7</v>"));
        assertFalse(after.equals(before), before);
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("changed.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
        }
        return file;
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
