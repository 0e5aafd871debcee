package dev.qualis.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.export.SampleDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookWriterTest {

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    @Test
    void writesTheSameBytesTwice() {
        assertArrayEquals(
                new WorkbookWriter().write(SampleDocument.chinese()),
                new WorkbookWriter().write(SampleDocument.chinese()));
    }

    @Test
    void cellsAreWhatTheyAre() throws IOException {
        try (XSSFWorkbook workbook = read(new WorkbookWriter().write(SampleDocument.english()))) {
            XSSFSheet sheet = workbook.getSheet("Amounts");
            XSSFRow row = sheet.getRow(2);

            assertEquals("Buying", row.getCell(0).getStringCellValue());
            assertEquals(CellType.STRING, row.getCell(1).getCellType());
            assertEquals("-2+3", row.getCell(1).getStringCellValue());
            assertTrue(row.getCell(1).getCellStyle().getQuotePrefixed());
            assertEquals(1234.5, row.getCell(2).getNumericCellValue());
            assertEquals("#,##0.00", row.getCell(2).getCellStyle().getDataFormatString());
            assertEquals(0.125, row.getCell(3).getNumericCellValue());
            assertEquals(
                    "2026-11-30",
                    row.getCell(4).getLocalDateTimeCellValue().toLocalDate().toString());
        }
    }

    @Test
    void everySheetHasFilterFrozenHeadAndPaper() throws IOException {
        try (XSSFWorkbook workbook = read(new WorkbookWriter().write(SampleDocument.english()))) {
            assertTrue(workbook.getNumberOfSheets() > 1);
            for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), sheet.getSheetName());
                assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertEquals(PrintSetup.A4_PAPERSIZE, sheet.getPrintSetup().getPaperSize());
            }
        }
    }
}
