package dev.qualis.exchange.register;

import dev.qualis.document.archive.TimelessArchive;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.sheet.Sheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as CSV or as one workbook; the same tables give the same bytes, and no text becomes a formula. */
public final class RegisterFiles {

    private static final int WIDTH = 22 * 256;
    /** A number of a spreadsheet program holds no more figures. */
    private static final int MOST_FIGURES = 15;

    private RegisterFiles() {}

    /** In UTF-8 with the mark by which spreadsheet programs know it; RFC 4180. */
    public static byte[] csv(Register register) {
        Sheet sheet = register.sheet();
        StringBuilder text = new StringBuilder("\uFEFF");
        int columns = width(sheet);
        for (int row : sheet.rows()) {
            for (int column = 1; column <= columns; column++) {
                text.append(column == 1 ? "" : ",")
                        .append(sheet.at(row, column).map(RegisterFiles::field).orElse(""));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int width(Sheet sheet) {
        return sheet.cells(1).stream().mapToInt(Cell::column).max().orElse(0);
    }

    /** A text that a spreadsheet program would take for a formula gets an apostrophe before it, which an import takes off. */
    private static String field(Cell cell) {
        String shown = cell.value().shown();
        if (!(cell.value() instanceof CellValue.Text)) {
            return shown;
        }
        String harmless = shown.matches("(?s)'*[=+@\\t\\r-].*") ? "'" + shown : shown;
        return harmless.matches("[^\",;\\r\\n\\t]*") && harmless.equals(harmless.strip())
                ? harmless
                : "\"" + harmless.replace("\"", "\"\"") + "\"";
    }

    /** A sheet for each table. */
    public static byte[] xlsx(List<Register> registers) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Styles styles = Styles.of(book);
            for (Register register : registers) {
                write(register.sheet(), book.createSheet(register.sheet().name()), styles);
            }
            if (registers.isEmpty()) {
                book.createSheet();
            }
            book.getProperties().getCoreProperties().setCreated("2000-01-01T00:00:00Z");
            book.write(bytes);
            return TimelessArchive.of(bytes.toByteArray());
        } catch (IOException | InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static void write(Sheet sheet, XSSFSheet out, Styles styles) {
        for (int row : sheet.rows()) {
            XSSFRow line = out.createRow(row - 1);
            for (Cell cell : sheet.cells(row)) {
                XSSFCell written = line.createCell(cell.column() - 1);
                styles.put(cell.value(), written);
                if (row == 1) {
                    written.setCellStyle(styles.head());
                    out.setColumnWidth(cell.column() - 1, WIDTH);
                }
            }
        }
        out.createFreezePane(0, 1);
    }

    private record Styles(CellStyle head, CellStyle text, CellStyle day, CellStyle percent) {

        static Styles of(XSSFWorkbook book) {
            CellStyle head = book.createCellStyle();
            Font bold = book.createFont();
            bold.setBold(true);
            head.setFont(bold);
            CellStyle text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.######%"));
            return new Styles(head, text, day, percent);
        }

        void put(CellValue value, XSSFCell cell) {
            switch (value) {
                case CellValue.Day(var date) -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case CellValue.Numeric(BigDecimal number, boolean share)
                when number.precision() <= MOST_FIGURES -> {
                    cell.setCellValue((share ? number.scaleByPowerOfTen(-2) : number).doubleValue());
                    if (share) {
                        cell.setCellStyle(percent);
                    }
                }
                default -> {
                    cell.setCellValue(value.shown());
                    cell.setCellStyle(text);
                }
            }
        }
    }
}
