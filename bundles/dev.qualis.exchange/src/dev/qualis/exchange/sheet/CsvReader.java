package dev.qualis.exchange.sheet;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.qualis.exchange.sheet.WorkbookException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Tables as text. Encoding and separator are found out: UTF-8, UTF-16 with a mark, else GB18030; comma, semicolon or tab. */
final class CsvReader {

    private static final int SAMPLE_LINES = 20;

    private CsvReader() {}

    static Workbook read(String name, Path file) throws IOException, WorkbookException {
        String text = decode(Files.readAllBytes(file));
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        int row = 0;
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                if (++row > WorkbookReader.MOST_ROWS) {
                    throw new WorkbookException(Reason.TOO_LARGE);
                }
                NavigableMap<Integer, Cell> cells = cells(row, record.getFields());
                if (!cells.isEmpty()) {
                    rows.put(row, cells);
                }
            }
        } catch (RuntimeException malformed) { // the library's own, which it does not export
            throw new WorkbookException(Reason.DAMAGED, malformed);
        }
        return new Workbook(name, List.of(new Sheet(name, false, rows, List.of(), Set.of(), Set.of())));
    }

    private static NavigableMap<Integer, Cell> cells(int row, List<String> fields) {
        NavigableMap<Integer, Cell> cells = new TreeMap<>();
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                cells.put(i + 1, new Cell(row, i + 1, CellValue.of(plain(fields.get(i))), false));
            }
        }
        return cells;
    }

    /** Before a text that would be a formula stands an apostrophe, which is none of it. */
    private static String plain(String field) {
        return field.matches("(?s)'+[=+@\\t\\r-].*") ? field.substring(1) : field;
    }

    private static String decode(byte[] bytes) throws WorkbookException {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (byte each : bytes) {
            if (each == 0) {
                throw new WorkbookException(Reason.NO_WORKBOOK);
            }
        }
        return strictly(bytes, StandardCharsets.UTF_8)
                .or(() -> strictly(bytes, Charset.forName("GB18030")))
                .orElseThrow(() -> new WorkbookException(Reason.NO_WORKBOOK));
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The one that stands most often in the first lines, outside quotation marks. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            int count = count(text, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static int count(String text, char separator) {
        boolean quoted = false;
        int count = 0;
        int lines = 0;
        for (int i = 0; i < text.length() && lines < SAMPLE_LINES; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '\n') {
                lines++;
            } else if (!quoted && c == separator) {
                count++;
            }
        }
        return count;
    }
}
