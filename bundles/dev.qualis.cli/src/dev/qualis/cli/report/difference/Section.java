package dev.qualis.cli.report.difference;

import java.util.List;

/** A part of a report on a difference. */
record Section(String title, List<Line> lines) {
    Section {
        lines = List.copyOf(lines);
    }
}
