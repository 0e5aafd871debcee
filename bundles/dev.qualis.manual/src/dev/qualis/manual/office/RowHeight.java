package dev.qualis.manual.office;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * How high rows have to be for their texts. Excel works that out when it opens a file; LibreOffice and what shows
 * workbooks on the web do not, and would print one text over the other. Letters are measured by rule, not by a font of
 * this machine, so that the same sheet has the same bytes everywhere; the rule is on the generous side.
 */
final class RowHeight {

    /** Of the text font of 11 points, also where a Chinese font stands in for it. */
    private static final float LINE_POINTS = 15;

    /** What Excel can show; a longer text is read in the editing line. */
    private static final float MOST_POINTS = 409;

    /** Widths in digits of the standard font, which is what the width of columns is told in. */
    private static final double IDEOGRAPH = 2.1;

    private static final double LETTER = 0.9;

    private static final double SPACE = 0.5;

    /** What the margins of a cell take away. */
    private static final double MARGIN = 0.5;

    /** The widths of the columns, in digits. */
    private final int[] widths;

    RowHeight(int[] widths) {
        this.widths = widths.clone();
    }

    /** Makes a row as high as its highest text. */
    void fit(XSSFRow row) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            lines = Math.max(lines, lines(row.getCell(i), widths[i]));
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS));
        }
    }

    /** Makes a row as high as a text that runs over all columns. */
    void fitWhole(XSSFRow row) {
        int whole = 0;
        for (int width : widths) {
            whole += width;
        }
        row.setHeightInPoints(Math.min(MOST_POINTS, lines(row.getCell(0), whole) * LINE_POINTS));
    }

    private static int lines(XSSFCell cell, int width) {
        boolean wrapped = cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getCellStyle().getWrapText();
        return wrapped ? lines(cell.getStringCellValue(), width) : 1;
    }

    /**
     * How many lines a text takes.
     *
     * @param width of the column, in digits
     */
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> lines(line, width - MARGIN)).sum();
    }

    /** Breaks at blanks and between ideographs; a word that is longer than a line is cut. */
    private static int lines(String line, double width) {
        int lines = 1;
        double used = 0;
        double word = 0;
        for (int each : line.codePoints().toArray()) {
            double size = size(each);
            boolean breakable = each == ' ' || size == IDEOGRAPH;
            if (used + word + size > width && each != ' ') {
                lines++;
                used = 0;
                word = word + size > width ? 0 : word;
            }
            word += size;
            if (breakable) {
                used += word;
                word = 0;
            }
        }
        return lines;
    }

    private static double size(int codePoint) {
        if (codePoint == ' ') {
            return SPACE;
        }
        // ideographs and what is set as wide: punctuation such as … and “ in Chinese fonts, full-width signs
        boolean wide = codePoint >= 0x2E80 || codePoint >= 0x2010 && codePoint <= 0x2027;
        return wide ? IDEOGRAPH : LETTER;
    }
}
