package dev.qualis.cli.fuzz;

import java.util.SortedMap;
import java.util.TreeMap;

/** How often inputs have reached what: a code of an issue, a kind of element, an exit code. */
final class Coverage {
    private final SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();

    void count(String kind, String what) {
        counts.computeIfAbsent(kind, any -> new TreeMap<>()).merge(what, 1, Integer::sum);
    }

    int distinct(String kind) {
        return counts.getOrDefault(kind, new TreeMap<>()).size();
    }

    /** A line per kind: how many different ones, and the most frequent numbers. */
    String text() {
        StringBuilder text = new StringBuilder();
        counts.forEach((kind, each) -> text.append("  ")
                .append(kind)
                .append(": ")
                .append(each.size())
                .append(" different, ")
                .append(each.values().stream().mapToLong(Integer::longValue).sum())
                .append(" in all")
                .append(each.size() <= 8 ? " " + each : "")
                .append('\n'));
        return text.toString();
    }
}
