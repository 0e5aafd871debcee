package dev.qualis.exchange.table;

import dev.qualis.exchange.draft.Drafts;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.ValueWords;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goes through the rows below a head: rows with data, headings, totals, the head again on a new page, notes. */
public final class TableReader {

    private static final Pattern TOTAL = Pattern.compile(
            "(.*[^的])?(小计|合计|总计|共计|汇总|总和|平均值?|均值)\\s*([(（].*[)）])?[:：]?|(grand |overall |sub[- ]?)?totals?("
                    + " \\(.*\\))?[:：]?|sum[:：]?|average[:：]?");
    private static final Pattern LONG_TOTAL =
            Pattern.compile("(grand |overall |sub[- ]?)?total\\b.*|.*\\b(sub)?total[:：]?");
    private static final Pattern GRAND = Pattern.compile("(.*(总计|共计)|grand total.*|total|合计).*");
    private static final Pattern NOTE = Pattern.compile(
            "(?i)(注|备注|说明|图例|填表说明|填写说明|评分标准|审批|编制|编制人|制表|制表人|填表人|审核|审核人|批准|批准人|日期|note|notes|legend|key|remark|remarks|prepared"
                    + " by|reviewed by|checked by|approved by|date|source)\\s*\\d{0,2}\\s*[:：.、].*|[*※].*");
    private static final Pattern NOTE_ALONE =
            Pattern.compile("(?i)(注|备注|说明|图例|填表说明|填写说明|note|notes|legend|key|remarks?)\\s*\\d{0,2}\\s*[:：]?");
    private static final Pattern CHAPTER = Pattern.compile("(第?[一二三四五六七八九十]+[、章节部.]|[IVX]+\\.|附[表件录]).*");
    private static final Pattern LEGEND = Pattern.compile("[\\p{L}\\d√×●○◎△▲★☆]{1,3}\\s*[=＝:：–—-].*");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final Ledger ledger;
    private final Instructions instructions;
    private final ValueWords words;
    private final ProjectElements known;

    public TableReader(Ledger ledger, Instructions instructions, ValueWords words, ProjectElements known) {
        this.known = known;
        this.ledger = ledger;
        this.instructions = instructions;
        this.words = words;
    }

    /** Reads all rows of a table. */
    public void read(Table table, RowHandler handler, Drafts drafts) {
        enterHead(table);
        Sums sums = new Sums();
        String section = "";
        for (int row : table.sheet().rows()) {
            if (row <= table.lastHead() || row > table.lastRow()) {
                continue;
            }
            Collection<Cell> cells = table.sheet().cells(row);
            if (table.sheet().isHiddenRow(row)) {
                ignore(table, cells, "ignored.hidden");
            } else if (isHead(table, row)) {
                ignore(table, cells, "ignored.headAgain");
            } else if (isTotal(table, row)) {
                total(table, row, handler, sums);
            } else if (isNote(cells)) {
                ignore(table, cells, "ignored.note");
            } else if (isSection(cells, handler)) {
                section = CellText.plain(cells.iterator().next().value().shown());
                cells.forEach(cell -> ledger.imported(table.sheet(), cell));
            } else if (isSingle(table, row)) {
                String text = CellText.plain(cells.iterator().next().value().shown());
                ignore(table, cells, NOTE.matcher(text).matches() ? "ignored.note" : "ignored.heading");
            } else if (hasRequired(table, row)) {
                handler.read(reader(table, row), section, drafts);
                drafts.contradictions().forEach(contradiction -> report(table, row, contradiction));
                handler.summed().forEach(id -> sums.add(id, handler.summand(reader(table, row), id)));
                for (Cell cell : cells) {
                    if (table.sheet().isHidden(cell)) {
                        ledger.ignored(table.sheet(), cell, "ignored.hidden");
                    } else if (!ledger.knows(table.sheet(), cell)) {
                        ledger.ignored(table.sheet(), cell, "ignored.column", head(table, cell));
                    }
                }
            } else {
                for (Cell cell : cells) {
                    if (!ledger.knows(table.sheet(), cell)) {
                        ledger.reported(table.sheet(), cell, "reported.incomplete", required(table));
                    }
                }
            }
        }
    }

    /** A cell that says otherwise than an earlier row of the same element. */
    private void report(Table table, int row, Drafts.Contradiction contradiction) {
        Cell cell = table.column(contradiction.feature())
                .flatMap(column -> table.sheet().at(row, column.number()))
                .orElse(contradiction.draft().cell());
        ledger.reported(
                table.sheet(),
                cell,
                "reported.contradiction",
                contradiction.draft().title(),
                contradiction.kept());
    }

    private RowReader reader(Table table, int row) {
        return new RowReader(table, row, ledger, instructions, words, known);
    }

    private void enterHead(Table table) {
        for (int row : table.sheet().rows()) {
            if (row >= table.firstRow() && row < table.firstHead()) {
                ignore(table, table.sheet().cells(row), "ignored.above");
            } else if (row >= table.firstHead() && row <= table.lastHead()) {
                ignore(table, table.sheet().cells(row), "ignored.head");
            }
        }
    }

    private void ignore(Table table, Collection<Cell> cells, String reason) {
        cells.forEach(cell -> ledger.ignored(table.sheet(), cell, reason));
    }

    /** On every printed page the head may stand again. */
    private static boolean isHead(Table table, int row) {
        long same = table.columns().stream()
                .filter(column -> table.sheet()
                        .at(row, column.number())
                        .map(cell -> CellText.plain(cell.value().shown()))
                        .filter(text -> column.head().equals(text)
                                || column.head().endsWith(" " + text)
                                || column.head().startsWith(text + " "))
                        .isPresent())
                .count();
        return same > 1 && same * 2 > table.columns().size();
    }

    private static boolean isTotal(Table table, int row) {
        List<String> texts = table.sheet().cells(row).stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .map(cell -> CellText.key(cell.value().shown()))
                .toList();
        return texts.stream().limit(2).anyMatch(text -> TOTAL.matcher(text).matches())
                || texts.size() == 1 && LONG_TOTAL.matcher(texts.getFirst()).matches();
    }

    /** A row of nothing but notes: who made the sheet, what its signs mean. */
    private static boolean isNote(Collection<Cell> cells) {
        List<String> texts =
                cells.stream().map(cell -> CellText.plain(cell.value().shown())).toList();
        return texts.stream().allMatch(text -> NOTE.matcher(text).matches())
                || texts.size() > 1
                        && texts.stream()
                                .allMatch(text -> NOTE.matcher(text).matches()
                                        || LEGEND.matcher(text).matches())
                || NOTE_ALONE.matcher(texts.getFirst()).matches() && texts.size() <= 2;
    }

    private static boolean isSection(Collection<Cell> cells, RowHandler handler) {
        return cells.size() == 1
                && cells.iterator().next().value() instanceof CellValue.Text(String text)
                && handler.takesSection(CellText.plain(text));
    }

    /** One text in a row that has room for more: a heading or a note. */
    private static boolean isSingle(Table table, int row) {
        Collection<Cell> cells = table.sheet().cells(row);
        return cells.size() == 1
                && table.columns().size() > 1
                && cells.iterator().next().value() instanceof CellValue.Text
                && table.columns().stream()
                                .filter(column ->
                                        table.sheet().at(row, column.number()).isPresent())
                                .filter(column -> !column.id().isEmpty())
                                .map(column ->
                                        table.sheet().at(row, column.number()).orElseThrow())
                                .distinct()
                                .count()
                        <= 1
                && (isWide(table, row, cells.iterator().next())
                        || CHAPTER.matcher(CellText.plain(
                                        cells.iterator().next().value().shown()))
                                .matches()
                        || !isTitle(table, cells.iterator().next())
                        || NOTE.matcher(CellText.plain(
                                        cells.iterator().next().value().shown()))
                                .matches());
    }

    private static boolean isWide(Table table, int row, Cell cell) {
        return table.sheet()
                .merged(row, cell.column())
                .filter(range -> range.lastColumn() - range.firstColumn() >= 2)
                .isPresent();
    }

    private static boolean isTitle(Table table, Cell cell) {
        return table.kind().columns().stream()
                .filter(Kind.Column::required)
                .map(Kind.Column::id)
                .anyMatch(id -> table.column(id).map(TableColumn::number).orElse(0) == cell.column());
    }

    private static boolean hasRequired(Table table, int row) {
        return table.kind().columns().stream()
                .filter(Kind.Column::required)
                .filter(column -> !column.id().equals(Kind.OTHERS))
                .allMatch(column -> table.column(column.id())
                        .flatMap(found -> table.sheet().at(row, found.number()))
                        .isPresent());
    }

    private static String required(Table table) {
        return table.kind().columns().stream()
                .filter(Kind.Column::required)
                .flatMap(column -> table.column(column.id()).stream())
                .map(TableColumn::head)
                .findFirst()
                .orElse("");
    }

    private static String head(Table table, Cell cell) {
        return table.columns().stream()
                .filter(column -> column.number() == cell.column())
                .map(TableColumn::head)
                .findFirst()
                .orElse(Cell.letters(cell.column()));
    }

    /** A typed total is no row of its own, but has to agree with the rows above it. */
    private void total(Table table, int row, RowHandler handler, Sums sums) {
        boolean grand = table.sheet().cells(row).stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .limit(2)
                .anyMatch(cell ->
                        GRAND.matcher(CellText.key(cell.value().shown())).matches());
        for (String id : handler.summed()) {
            Optional<BigDecimal> typed = handler.summand(reader(table, row), id);
            if (typed.isPresent() && !sums.agrees(id, typed.orElseThrow(), grand)) {
                Cell cell = table.sheet()
                        .at(row, table.column(id).orElseThrow().number())
                        .orElseThrow();
                ledger.reported(
                        table.sheet(),
                        cell,
                        "reported.total",
                        sums.of(id, grand).stripTrailingZeros().toPlainString());
            }
        }
        sums.close();
        table.sheet().cells(row).stream()
                .filter(cell -> !ledger.knows(table.sheet(), cell))
                .forEach(cell -> ledger.ignored(table.sheet(), cell, "ignored.total"));
    }

    /** Sums since the last subtotal, and of the whole table. */
    private static final class Sums {
        private final Map<String, BigDecimal> part = new HashMap<>();
        private final Map<String, BigDecimal> whole = new HashMap<>();

        void add(String id, Optional<BigDecimal> amount) {
            amount.ifPresent(value -> {
                part.merge(id, value, BigDecimal::add);
                whole.merge(id, value, BigDecimal::add);
            });
        }

        BigDecimal of(String id, boolean grand) {
            return (grand ? whole : part).getOrDefault(id, BigDecimal.ZERO);
        }

        /** The last total of a table may be of all rows, whatever it is called. */
        boolean agrees(String id, BigDecimal typed, boolean grand) {
            return near(typed, of(id, grand)) || near(typed, of(id, !grand));
        }

        private static boolean near(BigDecimal one, BigDecimal other) {
            return one.subtract(other).abs().compareTo(TOLERANCE) <= 0;
        }

        void close() {
            part.clear();
        }
    }

    /** The rows that no table takes. */
    public void passOver(dev.qualis.exchange.sheet.Sheet sheet, String reason) {
        for (int row : List.copyOf(sheet.rows())) {
            sheet.cells(row).forEach(cell -> ledger.ignored(sheet, cell, reason));
        }
    }
}
