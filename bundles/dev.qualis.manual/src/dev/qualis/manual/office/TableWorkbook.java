package dev.qualis.manual.office;

import dev.qualis.document.archive.TimelessArchive;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes tables as a workbook: a sheet for each, with a head that stays and a filter. */
public final class TableWorkbook {

    private static final Optional<Date> NO_TIME = Optional.of(new Date(0)); // the same bytes on every day

    private static final int NARROWEST = 10;
    private static final int WIDEST = 45;

    private record Table(String title, List<List<String>> rows) {}

    private final List<Table> tables = new ArrayList<>();

    /**
     * Adds a sheet.
     *
     * @param title its name; signs that sheets must not have are exchanged
     * @param rows the head, then the rows; all of one length
     */
    public TableWorkbook add(String title, List<List<String>> rows) {
        tables.add(new Table(title, rows));
        return this;
    }

    /** The workbook; the same tables give the same bytes. */
    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreator("Qualis");
            workbook.getProperties().getCoreProperties().setCreated(NO_TIME);
            workbook.getProperties().getCoreProperties().setModified(NO_TIME);
            Cells cells = new Cells(workbook);
            for (Table table : tables) {
                write(workbook.createSheet(WorkbookUtil.createSafeSheetName(table.title())), cells, table.rows());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return TimelessArchive.of(bytes.toByteArray());
        } catch (IOException impossible) { // nothing leaves memory
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(XSSFSheet sheet, Cells cells, List<List<String>> rows) {
        Sheets.head(sheet, cells, 0, rows.getFirst());
        for (int i = 1; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                cells.text(row, j, rows.get(i).get(j));
            }
        }
        Sheets.finish(sheet, 0, rows.size() - 1, widths(rows), 0, -1);
    }

    private static List<Integer> widths(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (int j = 0; j < rows.getFirst().size(); j++) {
            int column = j;
            int longest = rows.stream()
                    .mapToInt(row -> row.get(column).length())
                    .max()
                    .orElse(0);
            widths.add(Math.max(NARROWEST, Math.min(WIDEST, longest + 2)));
        }
        return widths;
    }
}
