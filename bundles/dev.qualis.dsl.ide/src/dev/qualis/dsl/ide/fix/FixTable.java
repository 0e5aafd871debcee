package dev.qualis.dsl.ide.fix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which rules mend which issue, and of those that no rule mends why: {@code fixes.tsv}. */
public final class FixTable {

    private static final String NONE = "none";

    /**
     * How issues of a code are mended.
     *
     * @param rules the name of each rule and its arguments; none where no rule mends the issue
     * @param reason why none does; empty where one does
     */
    public record Entry(List<List<String>> rules, String reason) {

        /** Whether there may be a fix. */
        public boolean isMendable() {
            return !rules.isEmpty();
        }
    }

    private static final Map<String, Entry> ENTRIES = read();

    private FixTable() {}

    /** All codes in the order of the table. */
    public static Map<String, Entry> entries() {
        return ENTRIES;
    }

    /** Whether there may be a fix for issues of a code; told without looking at a text. */
    public static boolean isMendable(String code) {
        Entry entry = ENTRIES.get(code);
        return entry != null && entry.isMendable();
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(FixTable.class.getResourceAsStream("fixes.tsv"), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] columns = line.split("\t");
                        Entry before = entries.put(columns[0], entry(columns[1].strip()));
                        if (before != null || columns.length != 2) {
                            throw new IllegalStateException("not one line of two columns: " + line);
                        }
                    });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return java.util.Collections.unmodifiableMap(entries);
    }

    private static Entry entry(String said) {
        if (said.startsWith(NONE + ":")) {
            return new Entry(List.of(), said.substring(NONE.length() + 1).strip());
        }
        return new Entry(
                Stream.of(said.split(";"))
                        .map(rule -> List.of(rule.strip().split(" ")))
                        .toList(),
                "");
    }
}
