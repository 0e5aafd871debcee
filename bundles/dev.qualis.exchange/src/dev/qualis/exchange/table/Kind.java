package dev.qualis.exchange.table;

import dev.qualis.exchange.value.CellText;
import dev.qualis.exchange.value.TabSeparated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A kind of table that companies keep.
 *
 * @param id such as {@code positions}; what {@code --kind} takes
 * @param columns what it may tell
 * @param hints what the name of a sheet or a line above the head says where it is of this kind
 */
public record Kind(String id, List<Column> columns, List<String> hints) {

    /** The column that stands for all columns that are none of the others: a matrix. */
    public static final String OTHERS = "*";

    /** The columns whose heads are periods: a series. */
    public static final String PERIODS = "periods";

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");

    /**
     * What one column of a table tells.
     *
     * @param required whether there is no such table without it
     * @param standIn the column that is this one where no head says so; empty where there is none
     * @param telling whether it, as one of several, tells this kind from others
     * @param heads normalised, the usual ones first
     */
    public record Column(String id, boolean required, String standIn, boolean telling, SequencedSet<String> heads) {

        /** How the column is usually headed in a language; in the other one where it has no head in that. */
        public String head(boolean chinese) {
            String head = heads.stream()
                    .filter(each -> each.codePoints().anyMatch(Character::isIdeographic) == chinese)
                    .findFirst()
                    .orElseGet(heads::getFirst);
            return Character.toUpperCase(head.charAt(0)) + head.substring(1);
        }
    }

    /** All kinds, in the order in which they are offered. */
    public static List<Kind> all() {
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        for (List<String> line : TabSeparated.lines(Kind.class, "/dev/qualis/exchange/kind/kinds.tsv")) {
            columns.computeIfAbsent(line.get(0), any -> new ArrayList<>())
                    .add(new Column(
                            line.get(1),
                            line.get(2).startsWith("*"),
                            line.get(2).replaceFirst("^[*+]", ""),
                            line.get(2).startsWith("+"),
                            line.size() < 4
                                    ? new LinkedHashSet<>()
                                    : Arrays.stream(line.get(3).split("\\|"))
                                            .map(Kind::normal)
                                            .filter(head -> !head.isEmpty())
                                            .collect(Collectors.toCollection(LinkedHashSet::new))));
        }
        Map<String, List<String>> hints = TabSeparated.lines(Kind.class, "/dev/qualis/exchange/kind/hints.tsv").stream()
                .collect(Collectors.toMap(
                        List::getFirst, line -> List.of(line.get(1).split("\\|"))));
        return columns.entrySet().stream()
                .map(entry -> new Kind(entry.getKey(), List.copyOf(entry.getValue()), hints.get(entry.getKey())))
                .toList();
    }

    /** The kind of an id. */
    public static Kind of(String id) {
        return all().stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }

    /** How a sheet of this kind is usually called in a language. */
    public String sheetName(boolean chinese) {
        return hints.stream()
                .filter(hint -> chinese && hint.codePoints().anyMatch(Character::isIdeographic))
                .findFirst()
                .orElse(id);
    }

    /** The column that a head names exactly, with what it says in brackets or without. */
    public Optional<Column> named(String head) {
        return named(exact(head));
    }

    /** The first that one of several normalised heads names. */
    Optional<Column> named(List<String> normal) {
        return normal.stream().map(this::heading).flatMap(Optional::stream).findFirst();
    }

    /** A head as it stands, with what it says in brackets and without, normalised. */
    static List<String> exact(String head) {
        return List.of(normal(head.replaceAll("[()（）\\[\\]]", " ")), normal(head));
    }

    private Optional<Column> heading(String normal) {
        return columns.stream()
                .filter(column -> column.heads().contains(normal))
                .findFirst();
    }

    boolean isMatrix() {
        return has(OTHERS);
    }

    boolean isSeries() {
        return has(PERIODS);
    }

    private boolean has(String id) {
        return columns.stream().anyMatch(column -> column.id().equals(id));
    }

    /** A head without what differs between two writings of it. */
    static String normal(String head) {
        return BRACKETS.matcher(CellText.key(head))
                .replaceAll("")
                .replaceAll("[\\s:：*＊_/\\\\.,，、·&()#?？'\"-]+", " ")
                .replaceAll("\\s*×\\s*", "×")
                .strip()
                .replaceAll("(?<=\\p{IsHan}) | (?=\\p{IsHan})", "");
    }
}
