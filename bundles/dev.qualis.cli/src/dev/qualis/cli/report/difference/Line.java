package dev.qualis.cli.report.difference;

import java.util.List;

/**
 * A line of a report on a difference, with the lines that say more about it.
 *
 * @param text what it says
 * @param place where it is written, such as {@code units.qms:12}; empty where that means nothing
 */
record Line(String text, String place, List<Line> below) {
    Line {
        below = List.copyOf(below);
    }

    static Line of(String text) {
        return new Line(text, "", List.of());
    }
}
