package dev.qualis.exchange.template;

import dev.qualis.document.archive.TimelessArchive;
import dev.qualis.exchange.table.Kind;
import dev.qualis.exchange.value.TabSeparated;
import dev.qualis.exchange.value.ValueWords;
import dev.qualis.model.qms.compliance.CompliancePackage;
import dev.qualis.model.qms.documentation.DocumentationPackage;
import dev.qualis.model.qms.economics.EconomicsPackage;
import dev.qualis.model.qms.process.ProcessPackage;
import dev.qualis.model.qms.resource.ResourcePackage;
import dev.qualis.model.qms.strategy.StrategyPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EEnum;

/** A workbook of one kind: a sheet with a head and lists of the words that its columns take, and a sheet with examples, which an import passes over. */
public final class SpreadsheetTemplate {

    /** The name of the sheet with examples. */
    public static final String EXAMPLE = "示例 Example";

    private static final int ROWS = 1000;
    private static final int WIDTH = 20 * 256;

    /** A list in a cell's validation holds no more characters. */
    private static final int LONGEST_LIST = 255;

    private static final Map<String, EEnum> WORDS = Map.ofEntries(
            Map.entry("obligations source", CompliancePackage.Literals.OBLIGATION_SOURCE),
            Map.entry("obligations status", CompliancePackage.Literals.COMPLIANCE_STATUS),
            Map.entry("risks response", StrategyPackage.Literals.RISK_RESPONSE),
            Map.entry("risks status", StrategyPackage.Literals.RISK_STATUS),
            Map.entry("costs category", EconomicsPackage.Literals.COST_CATEGORY),
            Map.entry("metrics direction", ProcessPackage.Literals.METRIC_DIRECTION),
            Map.entry("metrics frequency", ProcessPackage.Literals.FREQUENCY),
            Map.entry("documents kind", DocumentationPackage.Literals.DOCUMENT_KIND),
            Map.entry("documents status", DocumentationPackage.Literals.DOCUMENT_STATUS),
            Map.entry("suppliers status", ResourcePackage.Literals.SUPPLIER_STATUS),
            Map.entry("equipment status", ResourcePackage.Literals.EQUIPMENT_STATUS));

    private final ValueWords words;

    public SpreadsheetTemplate(ValueWords words) {
        this.words = words;
    }

    /**
     * The workbook, the same bytes for the same kind and language.
     *
     * @param kind one of {@link dev.qualis.exchange.SpreadsheetImport#kinds()}
     */
    public byte[] of(String kind, boolean chinese) {
        List<List<String>> lines = TabSeparated.lines(SpreadsheetTemplate.class, "templates.tsv").stream()
                .filter(line -> line.get(0).equals(kind) && line.get(1).equals(chinese ? "zh" : "en"))
                .map(line -> List.of(line.get(2).split("\\|", -1)))
                .toList();
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet empty = sheet(book, kind, lines.subList(0, 1));
            sheet(book, EXAMPLE, lines);
            lists(empty, kind, lines.getFirst(), chinese);
            book.getProperties().getCoreProperties().setCreated("2000-01-01T00:00:00Z");
            book.write(bytes);
            return TimelessArchive.of(bytes.toByteArray());
        } catch (IOException | org.apache.poi.openxml4j.exceptions.InvalidFormatException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    private static Sheet sheet(XSSFWorkbook book, String name, List<List<String>> lines) {
        Sheet sheet = book.createSheet(name);
        CellStyle head = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        head.setFont(bold);
        for (int row = 0; row < lines.size(); row++) {
            Row cells = sheet.createRow(row);
            List<String> line = lines.get(row);
            for (int column = 0; column < line.size(); column++) {
                if (!line.get(column).isEmpty()) {
                    cells.createCell(column).setCellValue(line.get(column));
                    if (row == 0) {
                        cells.getCell(column).setCellStyle(head);
                        sheet.setColumnWidth(column, WIDTH);
                    }
                }
            }
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void lists(Sheet sheet, String kind, List<String> heads, boolean chinese) {
        Kind columns = Kind.all().stream()
                .filter(each -> each.id().equals(kind))
                .findFirst()
                .orElseThrow();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int column = 0; column < heads.size(); column++) {
            EEnum type = columns.named(heads.get(column))
                    .map(found -> WORDS.get(kind + " " + found.id()))
                    .orElse(null);
            if (type != null) {
                String[] values = words.all(type, chinese).toArray(String[]::new);
                if (String.join(",", values).length() <= LONGEST_LIST) {
                    DataValidation list = helper.createValidation(
                            helper.createExplicitListConstraint(values),
                            new CellRangeAddressList(1, ROWS, column, column));
                    list.setShowErrorBox(true);
                    sheet.addValidationData(list);
                }
            }
        }
    }
}
