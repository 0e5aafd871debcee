package dev.qualis.exchange.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Reads the XML of one sheet (ECMA-376, part 1, 18.3) into its cells. */
final class SheetParser {

    /** Numbers are kept as doubles, of which more digits are noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final StylesTable styles;
    private final SharedStrings strings;
    private final boolean startsIn1904;

    SheetParser(StylesTable styles, SharedStrings strings, boolean startsIn1904) {
        this.styles = styles;
        this.strings = strings;
        this.startsIn1904 = startsIn1904;
    }

    Sheet read(String name, boolean hidden, XMLStreamReader xml, Runnable row) throws XMLStreamException {
        NavigableMap<Integer, NavigableMap<Integer, Cell>> rows = new TreeMap<>();
        List<Range> merged = new ArrayList<>();
        Set<Integer> hiddenRows = new HashSet<>();
        Set<Integer> hiddenColumns = new HashSet<>();
        int number = 0;
        int column = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "col" -> {
                    if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                        int last = Math.min(integer(xml, "max", 0), 16_384);
                        for (int i = integer(xml, "min", 1); i <= last; i++) {
                            hiddenColumns.add(i);
                        }
                    }
                }
                case "row" -> {
                    row.run();
                    number = integer(xml, "r", number + 1);
                    column = 0;
                    if (isTrue(xml.getAttributeValue(null, "hidden"))) {
                        hiddenRows.add(number);
                    }
                }
                case "c" -> {
                    String address = xml.getAttributeValue(null, "r");
                    column = address == null ? column + 1 : Range.column(address);
                    int at = column;
                    int in = number;
                    cell(xml, number, column)
                            .ifPresent(cell -> rows.computeIfAbsent(in, any -> new TreeMap<>())
                                    .put(at, cell));
                }
                case "mergeCell" -> merged.add(Range.parse(xml.getAttributeValue(null, "ref")));
                default -> {
                    // formats, links, print settings: not of the content
                }
            }
        }
        return new Sheet(name, hidden, rows, merged, hiddenRows, hiddenColumns);
    }

    private Optional<Cell> cell(XMLStreamReader xml, int row, int column) throws XMLStreamException {
        String type = Optional.ofNullable(xml.getAttributeValue(null, "t")).orElse("n");
        int style = integer(xml, "s", 0);
        String value = null;
        String formula = null;
        StringBuilder inline = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "t" -> inline.append(xml.getElementText());
                    case "f" -> {
                        formula = "=" + xml.getElementText();
                    }
                    default -> depth++;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        String raw = type.equals("inlineStr") ? inline.toString() : value;
        boolean computed = formula != null;
        if (raw == null && computed) {
            return Optional.of(new Cell(row, column, new CellValue.Uncomputed(formula), true));
        }
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : value(type, style, raw).map(each -> new Cell(row, column, each, computed));
    }

    private Optional<CellValue> value(String type, int style, String raw) {
        return switch (type) {
            case "s" -> text(strings.getItemAt(Integer.parseInt(raw)).getString());
            case "str", "inlineStr" -> text(new XSSFRichTextString(raw).getString()); // undoes _x000D_
            case "b" -> Optional.of(new CellValue.Truth(isTrue(raw)));
            case "e" -> Optional.of(new CellValue.Fault(raw));
            case "d" -> text(raw);
            default -> Optional.of(number(style, raw));
        };
    }

    private static Optional<CellValue> text(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(CellValue.of(text));
    }

    private CellValue number(int style, String raw) {
        XSSFCellStyle format = styles.getStyleAt(style);
        double value = Double.parseDouble(raw);
        String pattern = format == null ? "General" : format.getDataFormatString();
        if (format != null
                && DateUtil.isADateFormat(format.getDataFormat(), pattern)
                && DateUtil.isValidExcelDate(value)) {
            return new CellValue.Day(
                    DateUtil.getLocalDateTime(value, startsIn1904).toLocalDate());
        }
        boolean percent =
                pattern != null && pattern.replaceAll("\"[^\"]*\"|\\\\.", "").indexOf('%') >= 0;
        BigDecimal number = new BigDecimal(raw).round(DIGITS);
        return new CellValue.Numeric(plain(percent ? number.multiply(HUNDRED) : number), percent);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    private static int integer(XMLStreamReader xml, String attribute, int otherwise) {
        String value = xml.getAttributeValue(null, attribute);
        return value == null ? otherwise : Integer.parseInt(value);
    }
}
