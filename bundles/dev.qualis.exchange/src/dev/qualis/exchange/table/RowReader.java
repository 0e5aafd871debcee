package dev.qualis.exchange.table;

import dev.qualis.exchange.draft.Mention;
import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.Amount;
import dev.qualis.exchange.value.AmountReader;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.DayReader;
import dev.qualis.exchange.value.IntervalReader;
import dev.qualis.exchange.value.QuantityReader;
import dev.qualis.exchange.value.Reading;
import dev.qualis.exchange.value.Reading.Reason;
import dev.qualis.exchange.value.ValueWords;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.value.Interval;
import dev.qualis.model.value.Quantity;
import dev.qualis.model.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;

/** One row of a table, read column by column; whatever is asked for is entered in the ledger. */
public final class RowReader {

    private static final Set<String> YES =
            Set.of("是", "y", "yes", "true", "1", "√", "✓", "✔", "专职", "full time", "full-time", "x");
    private static final Set<String> NO =
            Set.of("否", "n", "no", "false", "0", "×", "✗", "兼职", "part time", "part-time", "");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final Pattern RATING = Pattern.compile("[^\\d.,+-]*(?:-\\s*)?(\\d{1,3})(?:[^\\d.,][^\\d]*)?");

    private final Table table;
    private final int row;
    private final Ledger ledger;
    private final Instructions instructions;
    private final ValueWords words;
    private final ProjectElements known;

    RowReader(Table table, int row, Ledger ledger, Instructions instructions, ValueWords words, ProjectElements known) {
        this.known = known;
        this.table = table;
        this.row = row;
        this.ledger = ledger;
        this.instructions = instructions;
        this.words = words;
    }

    public Table table() {
        return table;
    }

    public Sheet sheet() {
        return table.sheet();
    }

    /** The period of the whole table, where somebody has said it. */
    public Optional<String> period() {
        return instructions.period(sheet().name());
    }

    /** The element of the project that has a name or title already. */
    public Optional<NamedElement> known(EClass type, String called) {
        return known.find(type, called);
    }

    /** The element of the project that the sheet is called after: the register, strategy or ledger that its rows belong to. */
    public Optional<NamedElement> container(EClass type) {
        return known.find(type, sheet().name());
    }

    /** The cell of a column, its own or the merged one that covers it. */
    public Optional<Cell> cell(String id) {
        return table.column(id).flatMap(this::cell);
    }

    private Optional<Cell> cell(TableColumn column) {
        return sheet().at(row, column.number());
    }

    /** What stands in brackets in the head of a column; empty where nothing does. */
    public String unit(String id) {
        return table.column(id).map(TableColumn::unit).orElse("");
    }

    /** The year that the head of a column names: {@code 现状（2025）}. */
    public Optional<String> year(String id) {
        return table.column(id)
                .map(TableColumn::head)
                .map(YEAR::matcher)
                .filter(Matcher::find)
                .map(Matcher::group);
    }

    /** The columns of a matrix, or those whose heads are periods. */
    public List<TableColumn> columns(String id) {
        return table.columns().stream()
                .filter(column -> id.equals(Kind.OTHERS)
                        ? column.id().isEmpty() || column.id().equals(Kind.OTHERS)
                        : column.id().equals(id))
                .toList();
    }

    public Optional<Cell> at(TableColumn column) {
        return cell(column);
    }

    /** The text of a column, without differences that mean nothing; nothing where the cell says that there is none. */
    public Optional<String> text(String id) {
        return cell(id).flatMap(this::text);
    }

    public Optional<String> text(Cell cell) {
        if (cell.value() instanceof CellValue.Fault || cell.value() instanceof CellValue.Uncomputed) {
            report(cell, cell.value() instanceof CellValue.Fault ? Reason.FAULT : Reason.UNCOMPUTED);
            return Optional.empty();
        }
        String text = CellText.plain(cell.value().shown());
        if (CellText.isNothing(text)) {
            ledger.ignored(sheet(), cell, "ignored.nothing");
            return Optional.empty();
        }
        if (CellText.isOpen(text)) {
            report(cell, Reason.OPEN);
            return Optional.empty();
        }
        ledger.imported(sheet(), cell);
        return Optional.of(text);
    }

    /** The text of a cell without a word about it in the ledger; nothing where it holds none. */
    public Optional<String> peek(Cell cell) {
        boolean none = cell.value() instanceof CellValue.Fault
                || cell.value() instanceof CellValue.Uncomputed
                || CellText.isNothing(cell.value().shown());
        return none ? Optional.empty() : Optional.of(CellText.plain(cell.value().shown()));
    }

    /** A cell that says nothing of its own. */
    public void ignore(Cell cell, String reason) {
        ledger.ignored(sheet(), cell, reason);
    }

    /** The text as it was written, lines kept. */
    public Optional<String> lines(String id) {
        return cell(id).flatMap(cell ->
                text(cell).map(any -> cell.value().shown().replace("\r\n", "\n").strip()));
    }

    public List<String> list(String id) {
        return lines(id).map(CellText::list).orElse(List.of());
    }

    /** The names of people in a cell; who means everybody is asked for names. */
    public List<String> people(String id) {
        Optional<Cell> cell = cell(id);
        List<String> names = lines(id).map(CellText::people).orElse(List.of());
        names.stream().filter(CellText::isGroup).forEach(group -> report(cell.orElseThrow(), "reported.group", group));
        return names.stream().filter(name -> !CellText.isGroup(name)).toList();
    }

    /** The elements that a cell names, each on its own. */
    public List<Mention> mentions(String id, EClass type, boolean make) {
        Optional<Cell> cell = cell(id);
        return list(id).stream()
                .filter(name -> !CellText.isNothing(name))
                .map(name -> new Mention(type, name, sheet(), cell.orElseThrow(), make(make)))
                .toList();
    }

    private static Mention.Make make(boolean make) {
        return make ? Mention.Make.ALWAYS : Mention.Make.NEVER;
    }

    /** The element that a cell names as a whole. */
    public Optional<Mention> mention(String id, EClass type, boolean make) {
        return cell(id).flatMap(cell -> text(cell).map(name -> new Mention(type, name, sheet(), cell, make(make))));
    }

    public Optional<LocalDate> day(String id) {
        return cell(id).flatMap(cell -> take(cell, DayReader.read(cell.value(), instructions.dates(sheet().name()))));
    }

    public Optional<Amount> amount(String id) {
        return cell(id).flatMap(cell -> take(cell, AmountReader.read(cell.value())));
    }

    /** The number of a cell, without a word about the cell itself. */
    public Optional<Amount> amountOf(String id) {
        return table.column(id).flatMap(this::amountOf);
    }

    /** As the other one, for a column of a series. */
    public Optional<Amount> amountOf(TableColumn column) {
        return cell(column)
                .flatMap(cell -> AmountReader.read(cell.value()) instanceof Reading.Value<Amount>(Amount amount)
                        ? Optional.of(amount)
                        : Optional.empty());
    }

    /**
     * A rating by a whole number that stands alone or beside a word: {@code 4}, {@code 4分}, {@code 中(3)}, {@code 5 - certain}; a word
     * alone means what the mapping file says.
     */
    public Optional<Integer> rating(String id) {
        return cell(id).flatMap(cell -> {
            if (cell.value() instanceof CellValue.Numeric) {
                return whole(id);
            }
            return text(cell).flatMap(text -> rating(cell, meant(text)));
        });
    }

    private Optional<Integer> rating(Cell cell, String text) {
        Matcher number = RATING.matcher(CellText.plain(text));
        if (number.matches()) {
            return Optional.of(Integer.parseInt(number.group(1)));
        }
        ledger.reported(sheet(), cell, CellText.isOpen(text) ? "reported.OPEN" : "reported.RATING");
        return Optional.empty();
    }

    public Optional<Integer> whole(String id) {
        return cell(id).flatMap(
                        cell -> take(cell, AmountReader.read(cell.value()).then(RowReader::whole)));
    }

    private static Reading<Integer> whole(Amount amount) {
        try {
            return new Reading.Value<>(amount.value().intValueExact());
        } catch (ArithmeticException fraction) {
            return new Reading.Unclear<>(Reason.WHOLE_NUMBER);
        }
    }

    /** A number with its unit: its own, that of the head, or the one that is given. */
    public Optional<Quantity> quantity(String id, Optional<UnitOfMeasure> otherwise) {
        return table.column(id).flatMap(column -> quantity(column, otherwise));
    }

    /** As the other one, for a column of a series. */
    public Optional<Quantity> quantity(TableColumn column, Optional<UnitOfMeasure> otherwise) {
        return quantity(column, column.unit(), otherwise);
    }

    /** As the other ones, where a column of its own says in what the row counts, such as 万元. */
    public Optional<Quantity> quantity(TableColumn column, String unit, Optional<UnitOfMeasure> otherwise) {
        return cell(column)
                .flatMap(cell -> take(
                        cell,
                        AmountReader.read(cell.value()).then(amount -> QuantityReader.read(amount, unit, otherwise))));
    }

    /** The column that tells something, where there is one. */
    public Optional<TableColumn> column(String id) {
        return table.column(id);
    }

    /** What a text means by the mapping file; the text itself where it says nothing of it. */
    public String meant(String text) {
        return instructions.word(sheet().name(), text).orElse(text);
    }

    /** Whether the cell of a column is merged with cells of other rows: what it says, it says of all of them. */
    public boolean isShared(String id) {
        return table.column(id)
                .flatMap(column -> sheet().merged(row, column.number()))
                .filter(range -> range.lastRow() > range.firstRow())
                .isPresent();
    }

    /** Adds what is worth to be known of a cell that is imported. */
    public void remark(Cell cell, String remark) {
        ledger.remark(sheet(), cell, remark);
    }

    /** Whether a cell says a value of an enumeration, without a word about it in the ledger. */
    public boolean isWord(String id, EEnum type) {
        return cell(id).flatMap(this::peek)
                .flatMap(text -> words.find(type, meant(text)))
                .isPresent();
    }

    public Optional<Enumerator> word(String id, EEnum type) {
        return cell(id).flatMap(cell -> {
            Optional<Enumerator> known = peek(cell).flatMap(text -> words.find(type, meant(text)));
            known.ifPresent(any -> ledger.imported(sheet(), cell));
            return known.or(() -> text(cell).flatMap(text -> word(cell, text, type)));
        });
    }

    public Optional<Enumerator> word(Cell cell, String text, EEnum type) {
        Optional<Enumerator> found = words.find(type, meant(text));
        if (found.isEmpty()) {
            ledger.reported(
                    sheet(),
                    cell,
                    "reported.WORD",
                    String.join("、", words.all(type, true)),
                    String.join(", ", words.all(type, false)));
        }
        return found;
    }

    public List<Enumerator> words(String id, EEnum type) {
        Optional<Cell> cell = cell(id);
        return list(id).stream()
                .map(text -> word(cell.orElseThrow(), text, type))
                .flatMap(Optional::stream)
                .toList();
    }

    public Optional<Boolean> truth(String id) {
        return cell(id).flatMap(cell -> {
            String text = CellText.plain(cell.value().shown()).toLowerCase(Locale.ROOT);
            if (YES.contains(text) || NO.contains(text)) {
                ledger.imported(sheet(), cell);
                return Optional.of(YES.contains(text));
            }
            ledger.reported(sheet(), cell, "reported.TRUTH");
            return Optional.empty();
        });
    }

    public Optional<Interval> interval(String id) {
        return cell(id).flatMap(cell -> text(cell).flatMap(text -> {
            String counted = text.matches("\\d{1,3}") ? text + unit(id) : text;
            Optional<Interval> interval = IntervalReader.read(counted);
            if (interval.isEmpty()) {
                ledger.reported(sheet(), cell, "reported.INTERVAL");
            }
            return interval;
        }));
    }

    /**
     * The interval of a column or, where that says nothing, the one that stands where a day was expected: {@code 每年} below the head of
     * the next review.
     */
    public Optional<Interval> interval(String id, String dayInstead) {
        Optional<Cell> misplaced = isInterval(dayInstead) ? cell(dayInstead) : Optional.empty();
        if (misplaced.isEmpty() || cell(id).flatMap(this::peek).isPresent()) {
            return interval(id);
        }
        ledger.imported(sheet(), misplaced.orElseThrow(), "imported.interval");
        return cell(dayInstead).flatMap(this::peek).flatMap(IntervalReader::read);
    }

    /** The day of a column, unless an interval that {@link #interval(String, String)} takes stands there. */
    public Optional<LocalDate> dayUnlessInterval(String id, String interval) {
        return isInterval(id) && cell(interval).flatMap(this::peek).isEmpty() ? Optional.empty() : day(id);
    }

    private boolean isInterval(String id) {
        return cell(id).filter(cell -> cell.value() instanceof CellValue.Text)
                .flatMap(this::peek)
                .flatMap(IntervalReader::read)
                .isPresent();
    }

    /** Turns a text of a column into something; where it cannot, the cell is reported for the reason. */
    public <T> Optional<T> read(String id, Function<String, Optional<T>> how, String reason) {
        return cell(id).flatMap(cell -> text(cell).flatMap(text -> {
            Optional<T> read = how.apply(text);
            if (read.isEmpty()) {
                ledger.reported(sheet(), cell, reason);
            }
            return read;
        }));
    }

    public void report(Cell cell, String reason, String... arguments) {
        ledger.reported(sheet(), cell, reason, arguments);
    }

    private void report(Cell cell, Reason reason) {
        ledger.reported(sheet(), cell, "reported." + reason);
    }

    private <T> Optional<T> take(Cell cell, Reading<T> reading) {
        switch (reading) {
            case Reading.Value<T>(T value) -> {
                ledger.imported(sheet(), cell);
                return Optional.of(value);
            }
            case Reading.Nothing<T>() -> ledger.ignored(sheet(), cell, "ignored.nothing");
            case Reading.Unclear<T>(Reason reason) -> report(cell, reason);
        }
        return Optional.empty();
    }
}
