package dev.qualis.exchange;

import dev.qualis.exchange.sheet.Workbook;
import dev.qualis.exchange.sheet.WorkbookException;
import dev.qualis.exchange.sheet.WorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks as companies have them. */
final class Books implements AutoCloseable {

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int rows;

    /** A share that the sheet shows with a percent sign. */
    record Percent(double share) {}

    /**
     * A formula with the value that the program which wrote the workbook computed: a number, or a {@link FormulaError}. Given and not
     * computed here, because in OSGi the library's evaluator lacks a part that nothing else needs.
     */
    record Formula(String text, Object value) {}

    /** A formula as a program writes it that does not compute. */
    record Uncomputed(String text) {}

    Books sheet(String name) {
        sheet = book.createSheet(name);
        rows = 0;
        return this;
    }

    Books row(Object... values) {
        var row = sheet.createRow(rows++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    private void set(Cell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(style("yyyy/m/d"));
            }
            case Uncomputed(String text) -> cell.setCellFormula(text);
            case Percent(double share) -> {
                cell.setCellValue(share);
                cell.setCellStyle(style("0.0%"));
            }
            case Formula(String text, Number computed) -> {
                cell.setCellFormula(text);
                cell.setCellValue(computed.doubleValue());
            }
            case Formula(String text, FormulaError computed) -> {
                cell.setCellFormula(text);
                cell.setCellErrorValue(computed.getCode());
            }
            default -> cell.setCellValue(value.toString());
        }
    }

    private CellStyle style(String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    /** Merges cells, as in {@code A1:C1}. */
    Books merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    Books with(Consumer<XSSFSheet> change) {
        change.accept(sheet);
        return this;
    }

    /** Writes the workbook and reads it back. */
    Workbook read(Path folder, String name) {
        Path file = folder.resolve(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            return WorkbookReader.read(file);
        } catch (WorkbookException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
