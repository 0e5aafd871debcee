package dev.qualis.manual.office;

import dev.qualis.manual.chapter.AssessmentContent;
import dev.qualis.manual.chapter.Phrase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What all sheets with a table have in common. */
final class Sheets {

    private static final int UNITS_PER_CHARACTER = 256;

    private Sheets() {}

    static void head(XSSFSheet sheet, Cells cells, int at, List<String> words) {
        XSSFRow row = sheet.createRow(at);
        for (int i = 0; i < words.size(); i++) {
            cells.head(row, i, words.get(i));
        }
    }

    /** What a sheet is about, then what has to be known of the assessment, a line each. */
    static String explained(Phrase about, AssessmentContent content) {
        return Stream.concat(Stream.of(content.say(about)), content.remarks().stream())
                .collect(Collectors.joining("\n"));
    }

    /** A4, with the numbers of the pages at the foot. */
    private static void paper(XSSFSheet sheet) {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getFooter().setRight("&P / &N");
    }

    /** A sheet of one page that is filled in by hand. */
    static void upright(XSSFSheet sheet, List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * UNITS_PER_CHARACTER);
        }
        paper(sheet);
        sheet.setFitToPage(true);
    }

    /** Whose sheets these are and what they are about, above each page. */
    static void headed(XSSFSheet sheet, AssessmentContent content) {
        sheet.getHeader().setLeft(content.enterprise().replace("&", "&&"));
        sheet.getHeader().setRight(content.title().replace("&", "&&"));
    }

    /**
     * Filter, frozen head, widths, heights, and print on pages as wide as the sheet.
     *
     * @param head the row of the heads
     * @param last the last row
     * @param widths in characters
     * @param fixed how many columns stay where they are
     * @param explained the row whose text runs over all columns, or -1
     */
    static void finish(XSSFSheet sheet, int head, int last, List<Integer> widths, int fixed, int explained) {
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * UNITS_PER_CHARACTER);
        }
        RowHeight height =
                new RowHeight(widths.stream().mapToInt(Integer::intValue).toArray());
        for (int i = head; i <= last; i++) {
            height.fit(sheet.getRow(i));
        }
        if (explained >= 0) {
            height.fitWhole(sheet.getRow(explained));
        }
        sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, last), 0, widths.size() - 1));
        sheet.createFreezePane(fixed, head + 1);
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        paper(sheet);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
