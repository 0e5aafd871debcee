package dev.qualis.exchange.table;

import dev.qualis.exchange.value.DayReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody has decided about a workbook, a line each, its parts separated by tabs: what is decided, the sheet ({@code *} for
 * all), what of it, and how. {@code kind}, {@code head}, {@code column C}, {@code dates}, {@code period}, {@code word 3}.
 */
public final class Instructions {

    private final Map<String, String> decided = new HashMap<>();

    private Instructions() {}

    public static Instructions none() {
        return new Instructions();
    }

    /** Reads a mapping file; empty answers and remarks are passed over. */
    public static Instructions parse(List<String> lines) {
        Instructions instructions = new Instructions();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (!line.startsWith("#") && parts.length >= 4 && !parts[3].isBlank()) {
                instructions.decided.put(key(parts[0].strip(), parts[1].strip(), parts[2].strip()), parts[3].strip());
            }
        }
        return instructions;
    }

    /** The same, and every sheet is of one kind. */
    public Instructions withKind(String kind) {
        Instructions instructions = new Instructions();
        instructions.decided.putAll(decided);
        instructions.decided.putIfAbsent(key("kind", "*", ""), kind);
        return instructions;
    }

    private static String key(String what, String sheet, String of) {
        return what + "\t" + sheet + "\t" + of;
    }

    private Optional<String> of(String what, String sheet, String of) {
        return Optional.ofNullable(decided.get(key(what, sheet, of)))
                .or(() -> Optional.ofNullable(decided.get(key(what, "*", of))));
    }

    /** The kind of the table on a sheet; {@code none} passes the sheet over. */
    public Optional<String> kind(String sheet) {
        return of("kind", sheet, "");
    }

    Optional<Integer> head(String sheet) {
        return of("head", sheet, "").map(Integer::valueOf);
    }

    Optional<String> column(String sheet, String letters) {
        return of("column", sheet, letters);
    }

    DayReader.Order dates(String sheet) {
        return switch (of("dates", sheet, "").orElse("")) {
            case "day first" -> DayReader.Order.DAY_FIRST;
            case "month first" -> DayReader.Order.MONTH_FIRST;
            default -> DayReader.Order.ASK;
        };
    }

    /** The period of a table that has one for all of its rows. */
    public Optional<String> period(String sheet) {
        return of("period", sheet, "");
    }

    /** What a sign in a cell means, where a company has signs of its own. */
    public Optional<String> word(String sheet, String written) {
        return of("word", sheet, written);
    }
}
