package dev.qualis.exchange.table;

import dev.qualis.exchange.sheet.Cell;
import dev.qualis.exchange.sheet.Sheet;
import dev.qualis.exchange.table.Table.TableColumn;
import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.PeriodReader;
import dev.qualis.model.value.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
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
    private static final Pattern RACI =
            Pattern.compile("[racis](?:\\s*[/,，、;+ ]?\\s*[racis])*", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADE = Pattern.compile("[0-5]|[a-d]", Pattern.CASE_INSENSITIVE);
    private static final double MOST = 0.6;

    private final List<Kind> kinds;
    private final Instructions instructions;

    public TableFinder(Instructions instructions) {
        this.kinds = Kind.all();
        this.instructions = instructions;
    }

    private record Candidate(Table table, int score) {}

    /** The table of a sheet; nothing where none is of a kind that can be imported. */
    public Optional<Table> find(Sheet sheet) {
        Optional<String> wanted = instructions.kind(sheet.name());
        List<Candidate> candidates = new ArrayList<>();
        List<Integer> rows = sheet.rows().stream()
                .filter(row -> !sheet.isHiddenRow(row))
                .limit(ROWS_ABOVE)
                .toList();
        for (int row : rows) {
            if (instructions.head(sheet.name()).map(head -> head != row).orElse(false)) {
                continue;
            }
            if (isTitle(sheet, row)) {
                continue;
            }
            HeadRows head = HeadRows.at(sheet, row);
            for (Kind kind : kinds) {
                if (wanted.map(id -> id.equals(kind.id())).orElse(true)) {
                    candidate(sheet, head, kind).ifPresent(candidates::add);
                }
            }
        }
        // of equal ones the first: upper rows, kinds in their order
        return candidates.stream()
                .max(Comparator.comparingInt(Candidate::score)
                        .thenComparing(candidate -> -candidates.indexOf(candidate)))
                .map(Candidate::table);
    }

    /** One text over several columns. */
    private static boolean isTitle(Sheet sheet, int row) {
        return sheet.cells(row).size() == 1
                && sheet.merged(row, sheet.cells(row).iterator().next().column())
                        .filter(range -> range.lastColumn() - range.firstColumn() >= 2)
                        .isPresent();
    }

    private Optional<Candidate> candidate(Sheet sheet, HeadRows head, Kind kind) {
        String caption = caption(sheet, head.first());
        Matcher year = YEAR.matcher(caption + " " + sheet.name());
        List<TableColumn> columns = columns(sheet, head, kind, year.find() ? year.group(1) : "");
        Set<String> found = columns.stream().map(TableColumn::id).collect(Collectors.toSet());
        boolean complete = kind.columns().stream()
                .filter(column -> column.required() && !column.id().equals(Kind.OTHERS))
                .allMatch(column -> found.contains(column.id()));
        long telling = kind.columns().stream()
                .filter(column -> column.telling() && found.contains(column.id()))
                .count();
        boolean matrix = kind.isMatrix() && isMatrix(sheet, head, kind, columns);
        boolean asks = kind.columns().stream().anyMatch(Kind.Column::telling);
        boolean told = instructions.kind(sheet.name()).isPresent();
        if (!complete || kind.isMatrix() && !matrix || !told && asks && telling == 0) {
            return Optional.empty();
        }
        long known = columns.stream()
                .filter(column -> !column.id().isEmpty())
                .map(TableColumn::id)
                .distinct()
                .count();
        String context = (caption + " " + sheet.name()).toLowerCase(Locale.ROOT);
        boolean hinted = kind.hints().stream().anyMatch(context::contains);
        int score = (int) (2 * known + telling) + (hinted ? 3 : 0) + (matrix ? 6 : 0);
        return Optional.of(new Candidate(new Table(sheet, kind, head.first(), head.last(), columns, caption), score));
    }

    private static String caption(Sheet sheet, int head) {
        return sheet.rows().stream()
                .filter(row -> row < head)
                .flatMap(row -> sheet.cells(row).stream())
                .map(cell -> CellText.plain(cell.value().shown()))
                .collect(Collectors.joining(" "));
    }

    private List<TableColumn> columns(Sheet sheet, HeadRows head, Kind kind, String year) {
        List<TableColumn> columns = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        SortedMap<Integer, String> heads = head.heads();
        heads.forEach((number, text) -> {
            Optional<Period> period =
                    kind.isSeries() ? last(text).flatMap(part -> PeriodReader.read(part, year)) : Optional.empty();
            String id = instructions
                    .column(sheet.name(), Cell.letters(number))
                    .or(() -> period.isPresent() ? Optional.of(Kind.PERIODS) : id(kind, text))
                    .orElse("");
            boolean once = !id.equals(Kind.PERIODS) && !id.isEmpty();
            columns.add(new TableColumn(
                    number,
                    text.replace('\n', ' '),
                    text.substring(text.lastIndexOf('\n') + 1),
                    once && !taken.add(id) ? "" : id,
                    unit(text),
                    period));
        });
        return columns;
    }

    private static Optional<String> last(String head) {
        String[] parts = head.split("\n");
        return Optional.of(parts[parts.length - 1]);
    }

    /** Of a head of two lines the lower one says more, then both, then the upper one. */
    private static Optional<String> id(Kind kind, String head) {
        String[] parts = head.split("\n");
        return kind.column(parts[parts.length - 1])
                .or(() -> kind.column(head.replace('\n', ' ')))
                .or(() -> kind.column(head.replace("\n", "")))
                .or(() -> kind.column(parts[0]))
                .map(Kind.Column::id);
    }

    private static String unit(String head) {
        Matcher unit = UNIT.matcher(CellText.plain(head));
        return unit.find() ? unit.group(1).strip() : "";
    }

    /** Whether most of what stands under the other columns are the signs of the matrix. */
    private static boolean isMatrix(Sheet sheet, HeadRows head, Kind kind, List<TableColumn> columns) {
        Set<Integer> others = columns.stream()
                .filter(column -> column.id().isEmpty())
                .map(TableColumn::number)
                .collect(Collectors.toSet());
        Pattern sign = kind.id().equals("raci") ? RACI : GRADE;
        int all = 0;
        int signs = 0;
        for (int row : sheet.rows()) {
            if (row > head.last()) {
                for (Cell cell : sheet.cells(row)) {
                    if (others.contains(cell.column())) {
                        all++;
                        String text = CellText.plain(cell.value().shown());
                        signs += sign.matcher(text).matches() || isLevel(kind, text) ? 1 : 0;
                    }
                }
            }
        }
        return signs > 1 && signs >= MOST * all;
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
