package dev.qualis.export.xlsx;

import dev.qualis.document.DocumentWord;
import dev.qualis.document.archive.TimelessArchive;
import dev.qualis.document.content.Document;
import dev.qualis.document.content.Inline;
import dev.qualis.document.content.Table.Cell;
import dev.qualis.document.content.Table.Value;
import dev.qualis.export.ControlTables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a document as a workbook: a first sheet that says what it is, then a sheet for each kind of thing. Cells are texts,
 * numbers, shares and days; what begins like a formula is text. The same document gives the same bytes.
 */
public final class WorkbookWriter {

    private static final Optional<Date> NO_TIME = Optional.of(new Date(0)); // the same bytes on every day
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_NAME = 31;

    public byte[] write(Document document) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CoreProperties properties = workbook.getProperties().getCoreProperties();
            properties.setCreator("Qualis");
            properties.setTitle(document.title());
            properties.setCreated(NO_TIME);
            properties.setModified(NO_TIME);
            Looks looks = new Looks(workbook);
            List<Register> registers = Register.of(document);
            Set<String> names = new HashSet<>();
            first(workbook, looks, document, registers, names);
            for (Register register : registers) {
                sheet(workbook.createSheet(name(register.title(), names)), looks, document, register);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return TimelessArchive.of(bytes.toByteArray());
        } catch (IOException impossible) { // nothing leaves memory
            throw new UncheckedIOException(impossible);
        }
    }

    /** A name that Excel allows and that no other sheet has. */
    private static String name(String wish, Set<String> names) {
        String safe = WorkbookUtil.createSafeSheetName(wish.isBlank() ? "-" : wish.strip(), '_');
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    private static void first(
            XSSFWorkbook workbook, Looks looks, Document document, List<Register> registers, Set<String> names) {
        XSSFSheet sheet = workbook.createSheet(name(DocumentWord.CONTENTS.in(document.language()), names));
        int at = 0;
        looks.title(sheet.createRow(at++), 0, document.title());
        looks.text(sheet.createRow(at++), 0, document.colophon());
        at++;
        for (var table : ControlTables.of(document)) {
            for (var row : table.rows()) {
                XSSFRow written = sheet.createRow(at++);
                for (int i = 0; i < row.cells().size(); i++) {
                    looks.text(written, i, plain(row.cells().get(i)));
                }
            }
            at++;
        }
        for (Register register : registers) {
            XSSFRow row = sheet.createRow(at++);
            looks.text(row, 0, register.title());
            looks.number(row, 1, register.rows().size());
        }
        sheet.setColumnWidth(0, 48 * 256);
        sheet.setColumnWidth(1, 40 * 256);
        paper(sheet, document, false);
    }

    private static void sheet(XSSFSheet sheet, Looks looks, Document document, Register register) {
        looks.title(sheet.createRow(0), 0, register.title());
        XSSFRow head = sheet.createRow(1);
        for (int i = 0; i < register.columns().size(); i++) {
            looks.head(head, i, register.columns().get(i));
        }
        int[] widths = new int[register.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    Math.max(8, Math.min(30, RowHeights.width(register.columns().get(i)) + 3));
        }
        int at = 2;
        for (List<Cell> row :
                register.rows().subList(0, Math.min(MOST_ROWS, register.rows().size()))) {
            XSSFRow written = sheet.createRow(at++);
            for (int i = 0; i < row.size(); i++) {
                cell(written, i, row.get(i), looks);
                widths[i] = Math.max(widths[i], Math.min(48, RowHeights.width(plain(row.get(i))) + 1));
            }
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        for (int i = 1; i < at; i++) {
            RowHeights.fit(sheet.getRow(i), widths);
        }
        sheet.setAutoFilter(new CellRangeAddress(1, Math.max(1, at - 1), 0, widths.length - 1));
        sheet.createFreezePane(1, 2);
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, -1, -1));
        paper(sheet, document, widths.length > 4);
    }

    private static void cell(XSSFRow row, int column, Cell cell, Looks looks) {
        switch (cell.value()) {
            case Value.Amount amount -> looks.amount(row, column, amount.number());
            case Value.Share share -> looks.share(row, column, share.share());
            case Value.Day day -> looks.day(row, column, day.day());
            case Value.Words words -> looks.text(row, column, plain(cell), cell.tone());
        }
    }

    private static String plain(Cell cell) {
        return cell.content().stream()
                .map(Inline::plain)
                .collect(Collectors.joining())
                .strip();
    }

    /** A4, as wide as the sheet, with the numbers of the pages at the foot. */
    private static void paper(XSSFSheet sheet, Document document, boolean across) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(across);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
        sheet.getHeader().setLeft(document.enterprise().replace("&", "&&"));
        sheet.getHeader().setRight(document.kind().replace("&", "&&"));
    }
}
