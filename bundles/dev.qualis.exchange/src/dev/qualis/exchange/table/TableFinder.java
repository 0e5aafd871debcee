package dev.qualis.exchange.table;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.CellValue;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.PeriodReader;
import dev.qualis.model.value.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the table of a sheet: the head that says most of what a kind of table asks for. */
public final class TableFinder {

    /** Titles, approvals and explanations stand above a head, but not more of them. */
    private static final int ROWS_ABOVE = 30;

    private static final Pattern UNIT =
            Pattern.compile("[(\\[](?:单位\\s*[:：]?\\s*|in |unit:?\\s*)?([^)\\]]{1,12})[)\\]]");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern RACI = Pattern.compile(
            "[●○◎△▲★☆√■□]+|(?:[racis]|responsible|accountable|consulted|informed|负责|批准|执行|咨询|知会)(?:[/,，、;；+&"
                    + " ]*(?:[racis]|responsible|accountable|consulted|informed))*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADE = Pattern.compile("l?[0-5]级?|[a-d]|[√✓●○◎★☆]+", Pattern.CASE_INSENSITIVE);
    private static final double MOST = 0.6;
    private static final int MOST_TABLES = 50;
    private static final int MOST_SIGNS = 9;

    /** What a head says besides its period: that a figure is the actual one. */
    private static final Pattern ACTUAL =
            Pattern.compile("(?i)实绩|实际值?|完成值?|发生额|金额|数值|actuals?|values?|results?|[(\\[][^)\\]]*[)\\]]");
    /** A head that holds the first day of a month is shown as the month. */
    private static final Pattern FIRST_DAY = Pattern.compile("(\\d{4}-\\d{2})-01(?:[ T]00:00(?::00)?)?");

    /** That, in a list of goals, it is what was reached, and no target. */
    private static final Pattern REACHED = Pattern.compile("(?i)实绩|实际|现状|actual|achieved|as.is");

    /** Or, in a list of goals, that it is the target for it. */
    private static final Pattern TARGET = Pattern.compile("(?i)目标值?|指标值?|targets?");

    private final List<Kind> kinds;
    private final Instructions instructions;

    /** What the same text names is asked for every kind and every row that may be a head. */
    private final Map<String, List<String>> exact = new HashMap<>();

    private final Map<String, List<String>> variants = new HashMap<>();

    public TableFinder(Instructions instructions) {
        this.kinds = Kind.all();
        this.instructions = instructions;
    }

    private record Candidate(Table table, int score) {}

    /** The tables of a sheet, from above; nothing where none is of a kind that can be imported. */
    public List<Table> find(Sheet sheet) {
        List<Integer> rows =
                sheet.rows().stream().filter(row -> !sheet.isHiddenRow(row)).toList();
        List<Table> tables = new ArrayList<>();
        best(sheet, rows.stream().limit(ROWS_ABOVE).toList(), Optional.empty()).ifPresent(tables::add);
        if (tables.isEmpty() || instructions.head(sheet.name()).isPresent()) {
            return tables;
        }
        int from = tables.getFirst().lastHead() + 2;
        for (int i = 1; i < rows.size() && tables.size() < MOST_TABLES; i++) {
            int row = rows.get(i);
            if (row >= from && isApart(sheet, rows.get(i - 1), row) && namesColumns(sheet, row)) {
                Optional<Table> next = best(sheet, List.of(row), Optional.of(tables.getLast()));
                if (next.isPresent()) {
                    tables.add(next.orElseThrow());
                    from = next.orElseThrow().lastHead() + 2;
                }
            }
        }
        List<Table> bounded = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            int first = i == 0 ? 0 : firstRow(sheet, tables.get(i));
            int last = i + 1 < tables.size() ? firstRow(sheet, tables.get(i + 1)) - 1 : Integer.MAX_VALUE;
            bounded.add(tables.get(i).between(first, last));
        }
        return bounded;
    }

    /** The title of a further table stands in the row above its head. */
    private static int firstRow(Sheet sheet, Table table) {
        int above = table.firstHead() - 1;
        return sheet.cells(above).size() == 1 ? above : table.firstHead();
    }

    /** Of equal tables the one with fewer lines of head, then the upper one, then the first of the kinds in their order. */
    private Optional<Table> best(Sheet sheet, List<Integer> rows, Optional<Table> after) {
        Optional<String> wanted = instructions.kind(sheet.name());
        List<Candidate> candidates = new ArrayList<>();
        for (int row : rows) {
            if (instructions.head(sheet.name()).map(head -> head != row).orElse(false) || isTitle(sheet, row)) {
                continue;
            }
            for (HeadRows head : HeadRows.at(sheet, row)) {
                for (Kind kind : kinds) {
                    if (wanted.map(id -> id.equals(kind.id())).orElse(true)) {
                        candidate(sheet, head, kind, after).ifPresent(candidates::add);
                    }
                }
            }
        }
        return candidates.stream()
                .max(Comparator.comparingInt(Candidate::score)
                        .thenComparing(candidate -> candidate.table().firstHead()
                                - candidate.table().lastHead())
                        .thenComparing(candidate -> -candidates.indexOf(candidate)))
                .map(Candidate::table);
    }

    /** A further table begins behind an empty row, or behind its title. */
    private static boolean isApart(Sheet sheet, int before, int row) {
        return before < row - 1 || sheet.cells(before).size() == 1;
    }

    /** Whether a row may be a head at all, which is cheaper to know than what table it is the head of. */
    private boolean namesColumns(Sheet sheet, int row) {
        List<String> texts = sheet.cells(row).stream()
                .filter(cell -> cell.value() instanceof CellValue.Text)
                .map(cell -> cell.value().shown())
                .toList();
        return texts.size() > 1
                && texts.size() == sheet.cells(row).size()
                && kinds.stream()
                        .anyMatch(kind -> texts.stream()
                                        .filter(text -> kind.named(exact.computeIfAbsent(text, Kind::exact))
                                                .isPresent())
                                        .limit(2)
                                        .count()
                                > 1);
    }

    /** One text over several columns. */
    private static boolean isTitle(Sheet sheet, int row) {
        return sheet.cells(row).size() == 1
                && sheet.merged(row, sheet.cells(row).iterator().next().column())
                        .filter(range -> range.lastColumn() - range.firstColumn() >= 2)
                        .isPresent();
    }

    private Optional<Candidate> candidate(Sheet sheet, HeadRows head, Kind kind, Optional<Table> after) {
        String caption = caption(sheet, after.map(Table::lastHead).orElse(0), head.first());
        Matcher year = YEAR.matcher(caption + " " + sheet.name());
        List<TableColumn> columns = columns(sheet, head, kind, year.find() ? year.group(1) : "");
        Set<String> found = columns.stream().map(TableColumn::id).collect(Collectors.toSet());
        boolean complete = kind.columns().stream()
                .filter(column -> column.required() && !column.id().equals(Kind.OTHERS))
                .allMatch(column -> found.contains(column.id()));
        long telling = kind.columns().stream()
                .filter(column -> column.telling() && found.contains(column.id()))
                .count();
        int signs = kind.isMatrix() ? signColumns(sheet, head, kind, columns) : 0;
        boolean asks = kind.columns().stream().anyMatch(Kind.Column::telling);
        boolean told = instructions.kind(sheet.name()).isPresent();
        if (!complete || kind.isMatrix() && signs == 0 || !told && asks && telling == 0) {
            return Optional.empty();
        }
        long known = columns.stream()
                .filter(column -> !column.id().isEmpty())
                .map(TableColumn::id)
                .distinct()
                .count();
        String context = (titles(sheet, head.first()) + " " + sheet.name()).toLowerCase(Locale.ROOT);
        boolean hinted = kind.hints().stream().anyMatch(context::contains);
        int score = (int) (2 * known + telling) + (hinted ? 3 : 0) + (signs > 0 ? 6 + Math.min(signs, MOST_SIGNS) : 0);
        return Optional.of(new Candidate(
                new Table(sheet, kind, 0, head.first(), head.last(), Integer.MAX_VALUE, columns, caption), score));
    }

    /** The rows above a head that are no rows of a table. */
    private static String titles(Sheet sheet, int head) {
        return sheet.rows().stream()
                .filter(row -> row < head && sheet.cells(row).size() <= 2)
                .flatMap(row -> sheet.cells(row).stream())
                .map(cell -> CellText.plain(cell.value().shown()))
                .collect(Collectors.joining(" "));
    }

    /** What stands above a head; of a further table only the lines next to it. */
    private static String caption(Sheet sheet, int after, int head) {
        return sheet.rows().stream()
                .filter(row -> row < head
                        && (after == 0
                                || row > after
                                        && row >= head - 2
                                        && sheet.cells(row).size() == 1))
                .flatMap(row -> sheet.cells(row).stream())
                .map(cell -> CellText.plain(cell.value().shown()))
                .collect(Collectors.joining(" "));
    }

    private List<TableColumn> columns(Sheet sheet, HeadRows head, Kind kind, String year) {
        SortedMap<Integer, String> heads = head.heads();
        Map<Integer, Optional<Period>> periods = new HashMap<>();
        Map<Integer, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        heads.forEach((number, text) -> {
            Optional<Period> period = kind.isSeries() ? period(kind, last(text), year) : Optional.empty();
            periods.put(number, period);
            instructions
                    .column(sheet.name(), Cell.letters(number))
                    .or(() -> period.map(any -> Kind.PERIODS))
                    .ifPresent(id -> take(ids, taken, number, id));
        });
        // a head that is exactly the one of a column is not left without it by one that is nearly so
        heads.forEach((number, text) -> {
            if (!ids.containsKey(number)) {
                id(text, name -> kind.named(exact.computeIfAbsent(name, Kind::exact)))
                        .ifPresent(id -> take(ids, taken, number, id));
            }
        });
        heads.forEach((number, text) -> {
            if (!ids.containsKey(number)) {
                id(text, name -> kind.named(variants.computeIfAbsent(name, HeadVariants::of)))
                        .ifPresent(id -> take(ids, taken, number, id));
            }
        });
        kind.columns().stream()
                .filter(column -> !column.standIn().isEmpty() && !taken.contains(column.id()))
                .forEach(column -> ids.replaceAll((number, id) -> id.equals(column.standIn()) ? column.id() : id));
        List<TableColumn> columns = new ArrayList<>();
        heads.forEach((number, text) -> columns.add(new TableColumn(
                number,
                text.replace('\n', ' '),
                last(text),
                ids.getOrDefault(number, ""),
                unit(text),
                periods.get(number))));
        return columns;
    }

    private static void take(Map<Integer, String> ids, Set<String> taken, int number, String id) {
        if (id.equals(Kind.PERIODS) || id.equals(Kind.OTHERS) || taken.add(id)) {
            ids.put(number, id);
        }
    }

    private static Optional<Period> period(Kind kind, String head, String year) {
        if (kind.id().equals("goals") && REACHED.matcher(head).find()) {
            return Optional.empty(); // what was reached in a year is where a goal begins
        }
        Matcher month = FIRST_DAY.matcher(head);
        if (month.matches()) {
            return PeriodReader.read(month.group(1), year);
        }
        String actual = ACTUAL.matcher(head).replaceAll("");
        String named = kind.id().equals("goals") ? TARGET.matcher(actual).replaceAll("") : actual;
        return PeriodReader.read(head, year).or(() -> PeriodReader.read(named, year));
    }

    private static String last(String head) {
        return head.substring(head.lastIndexOf('\n') + 1);
    }

    /** Of a head of two lines both together say most, then the lower one, then the upper one. */
    private static Optional<String> id(String head, Function<String, Optional<Kind.Column>> known) {
        return known.apply(head.replace('\n', ' '))
                .or(() -> known.apply(head.replace("\n", "")))
                .or(() -> known.apply(last(head)))
                .or(() -> known.apply(head.substring(0, Math.max(0, head.indexOf('\n')))))
                .map(Kind.Column::id);
    }

    private static String unit(String head) {
        Matcher unit = UNIT.matcher(CellText.plain(head));
        return unit.find() ? unit.group(1).strip() : "";
    }

    /**
     * How many of the other columns hold the signs of the matrix, where these are most of what stands in them; nothing where they are
     * not. Columns of one name are a group of columns whose own names stand below.
     */
    private static int signColumns(Sheet sheet, HeadRows head, Kind kind, List<TableColumn> columns) {
        Map<Integer, String> others = new HashMap<>();
        columns.stream()
                .filter(column -> column.id().isEmpty())
                .forEach(column -> others.put(column.number(), column.name()));
        Pattern sign = kind.id().equals("raci") ? RACI : GRADE;
        Map<Integer, Integer> all = new HashMap<>();
        Map<Integer, Integer> signs = new HashMap<>();
        for (int row : sheet.rows()) {
            if (row > head.last()) {
                for (Cell cell : sheet.cells(row)) {
                    if (others.containsKey(cell.column())) {
                        String text = CellText.plain(cell.value().shown());
                        boolean one = sign.matcher(text).matches() || isLevel(kind, text);
                        all.merge(cell.column(), 1, Integer::sum);
                        signs.merge(cell.column(), one || CellText.isNothing(text) ? 1 : 0, Integer::sum);
                    }
                }
            }
        }
        List<Integer> found = signs.keySet().stream()
                .filter(column -> signs.get(column) >= MOST * all.get(column))
                .toList();
        long names = found.stream().map(others::get).distinct().count();
        int sum = found.stream().mapToInt(signs::get).sum();
        return sum > 1 && names == found.size() ? found.size() : 0;
    }

    private static boolean isLevel(Kind kind, String text) {
        return kind.id().equals("competences")
                && List.of(
                                "了解",
                                "基础",
                                "熟练",
                                "精通",
                                "专家",
                                "掌握",
                                "初级",
                                "中级",
                                "高级",
                                "aware",
                                "basic",
                                "proficient",
                                "advanced",
                                "expert")
                        .contains(text.toLowerCase(Locale.ROOT));
    }
}
