package dev.qualis.export.xlsx;

import dev.qualis.document.content.Inline.Tone;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes cells by what they are: texts that no program takes for a formula, numbers, shares and days. */
final class Looks {

    /** What a cell can hold, less a mark that something was cut off. */
    private static final int LONGEST = 32_000;

    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final int MOST_DIGITS = 6;

    private final XSSFWorkbook workbook;
    private final CellStyle title;
    private final CellStyle head;
    private final CellStyle share;
    private final CellStyle day;
    private final Map<Tone, CellStyle> texts = new EnumMap<>(Tone.class);
    private final Map<Tone, CellStyle> quoted = new EnumMap<>(Tone.class);
    private final Map<Integer, CellStyle> amounts = new HashMap<>();

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        title = workbook.createCellStyle();
        title.setFont(large);
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        XSSFCellStyle heads = wrapped();
        heads.setFont(bold);
        heads.setBorderBottom(BorderStyle.MEDIUM);
        fill(heads, 0xEE, 0xF2, 0xF6);
        head = heads;
        share = formatted("0.0%");
        day = formatted("yyyy-mm-dd");
        for (Tone tone : Tone.values()) {
            texts.put(tone, toned(tone, false));
            quoted.put(tone, toned(tone, true));
        }
    }

    private XSSFCellStyle wrapped() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle toned(Tone tone, boolean isQuoted) {
        XSSFCellStyle style = wrapped();
        style.setQuotePrefixed(isQuoted);
        switch (tone) {
            case PLAIN -> {}
            case ACCENT -> fill(style, 0xE3, 0xED, 0xF7);
            case GOOD -> fill(style, 0xE4, 0xF2, 0xE7);
            case WARN -> fill(style, 0xFB, 0xE9, 0xE4);
        }
        return style;
    }

    private CellStyle formatted(String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void fill(XSSFCellStyle style, int red, int green, int blue) {
        style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    void title(XSSFRow row, int column, String words) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(cut(words));
        cell.setCellStyle(title);
    }

    void head(XSSFRow row, int column, String words) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(cut(words));
        cell.setCellStyle(head);
    }

    void text(XSSFRow row, int column, String words) {
        text(row, column, words, Tone.PLAIN);
    }

    /** A text; one that begins like a formula is marked as text, also for whoever edits it. */
    void text(XSSFRow row, int column, String words, Tone tone) {
        String whole = cut(words);
        boolean formula = !whole.isEmpty() && FORMULA_SIGNS.indexOf(whole.charAt(0)) >= 0;
        XSSFCell cell = row.createCell(column);
        if (!whole.isEmpty()) {
            cell.setCellValue(whole);
        }
        cell.setCellStyle((formula ? quoted : texts).get(whole.isEmpty() ? Tone.PLAIN : tone));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " …" : words;
    }

    void number(XSSFRow row, int column, long number) {
        amount(row, column, BigDecimal.valueOf(number));
    }

    /** A number with as many digits behind the point as it has. */
    void amount(XSSFRow row, int column, BigDecimal number) {
        int digits = Math.max(0, Math.min(MOST_DIGITS, number.scale()));
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(amounts.computeIfAbsent(
                digits, any -> formatted(any == 0 ? "#,##0" : "#,##0." + "0".repeat(any))));
    }

    void share(XSSFRow row, int column, double value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(share);
    }

    void day(XSSFRow row, int column, LocalDate value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(day);
    }
}
