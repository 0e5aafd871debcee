package dev.qualis.manual.office;

import dev.qualis.conformity.Percent;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes cells: texts that no program takes for a formula, numbers, formulas with their result. */
final class Cells {

    /** What a cell can hold, less a mark that something was cut off. */
    private static final int LONGEST = 32_000;

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle percent;
    private final CellStyle whole;
    private final CellStyle number;
    private final CellStyle input;
    private final CellStyle score;

    Cells(XSSFWorkbook workbook) {
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        title = workbook.createCellStyle();
        title.setFont(large);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head = wrapped(workbook);
        head.setFont(bold);
        head.setBorderBottom(BorderStyle.MEDIUM);
        fill(head, IndexedColors.GREY_25_PERCENT);
        text = wrapped(workbook);
        quoted = wrapped(workbook);
        quoted.setQuotePrefixed(true);
        percent = formatted(workbook, "0.0%");
        number = formatted(workbook, "0.00");
        input = formatted(workbook, "0.00");
        fill(input, IndexedColors.LIGHT_YELLOW);
        input.setBorderBottom(BorderStyle.THIN);
        whole = formatted(workbook, "0%");
        score = formatted(workbook, "0%");
        score.setFont(large);
    }

    private static XSSFCellStyle wrapped(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static CellStyle formatted(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(CellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    void title(XSSFRow row, int column, String words) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.escaped(words));
        cell.setCellStyle(title);
    }

    void head(XSSFRow row, int column, String words) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.escaped(words));
        cell.setCellStyle(head);
    }

    /** A text; one that begins like a formula is marked as text, also for whoever edits it. */
    void text(XSSFRow row, int column, String words) {
        String whole = SheetText.shortened(words, LONGEST);
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SheetText.escaped(whole));
        boolean formula = !whole.isEmpty() && FORMULA_SIGNS.indexOf(whole.charAt(0)) >= 0;
        cell.setCellStyle(formula ? quoted : text);
    }

    void percent(XSSFRow row, int column, double value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(percent);
    }

    /** A name with what is to be said of it. */
    void fact(XSSFRow row, String name, String words) {
        head(row, 0, name);
        text(row, 1, words);
    }

    /** A number by formula where the formula gives one; by now it gives none. */
    void blank(XSSFRow row, int column, String formula) {
        XSSFCell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue("");
        cell.setCellStyle(percent);
    }

    /** A number that readers may change. */
    void input(XSSFRow row, int column, double value) {
        empty(row, column);
        row.getCell(column).setCellValue(value);
    }

    /** Room for a number or words of the reader. */
    void empty(XSSFRow row, int column) {
        row.createCell(column).setCellStyle(input);
    }

    /** The score of a part by formula, with the result it has by now. */
    void share(XSSFRow row, int column, String formula, double value) {
        formula(row, column, roundedDown(formula), Percent.of(value) / 100.0, whole);
    }

    /** A number by formula. */
    void number(XSSFRow row, int column, String formula, double value) {
        formula(row, column, formula, value, number);
    }

    /** The number that matters. */
    void score(XSSFRow row, int column, String formula, double value) {
        formula(row, column, roundedDown(formula), Percent.of(value) / 100.0, score);
    }

    /** Whole per cent, rounded down, as scores are written everywhere. */
    private static String roundedDown(String formula) {
        return "ROUNDDOWN(" + formula + "+0.000000001,2)";
    }

    private static void formula(XSSFRow row, int column, String formula, double value, CellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }
}
