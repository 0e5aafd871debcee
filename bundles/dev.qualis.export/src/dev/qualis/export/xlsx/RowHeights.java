package dev.qualis.export.xlsx;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * How high rows have to be for their texts: Excel works that out when it opens a file, others do not. Letters are measured by
 * rule, in digits of the standard font, so that the same sheet has the same bytes everywhere.
 */
final class RowHeights {

    private static final float LINE_POINTS = 15;
    private static final float MOST_POINTS = 409;
    private static final double IDEOGRAPH = 2;
    private static final double LETTER = 0.95;

    private RowHeights() {}

    /** How wide a text is, in digits; of several lines the widest. */
    static int width(String text) {
        return (int) Math.ceil(text.lines().mapToDouble(RowHeights::wide).max().orElse(0));
    }

    private static double wide(String line) {
        return line.codePoints().mapToDouble(RowHeights::size).sum();
    }

    private static double size(int codePoint) {
        boolean ideograph = codePoint >= 0x2E80 || codePoint >= 0x2010 && codePoint <= 0x2027;
        return ideograph ? IDEOGRAPH : LETTER;
    }

    /** Makes a row as high as its highest text. */
    static void fit(XSSFRow row, int[] widths) {
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            XSSFCell cell = row.getCell(i);
            if (cell != null && cell.getCellType() == CellType.STRING) {
                int width = widths[i];
                lines = Math.max(
                        lines,
                        cell.getStringCellValue()
                                .lines()
                                .mapToInt(line -> (int) Math.ceil(wide(line) / Math.max(1, width - 1)))
                                .map(each -> Math.max(1, each))
                                .sum());
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS));
        }
    }
}
