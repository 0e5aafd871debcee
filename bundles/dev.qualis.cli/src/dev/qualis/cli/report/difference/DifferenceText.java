package dev.qualis.cli.report.difference;

import java.util.List;

/** A report on a difference as plain text: sections, lines, and under a line what says more about it. */
public final class DifferenceText {
    private static final String STEP = "  ";

    private DifferenceText() {}

    /** @param more what stands before the summary, each part ended by an empty line */
    public static String of(DifferenceReport report, String more) {
        StringBuilder text = new StringBuilder();
        for (Section section : report.sections()) {
            text.append(section.title()).append('\n');
            add(text, section.lines(), STEP);
            text.append('\n');
        }
        return text.append(more).append(report.summary()).append('\n').toString();
    }

    private static void add(StringBuilder text, List<Line> lines, String indent) {
        for (Line line : lines) {
            text.append(indent).append(line.text());
            if (!line.place().isEmpty()) {
                text.append(" [").append(line.place()).append(']');
            }
            text.append('\n');
            add(text, line.below(), indent + STEP);
        }
    }
}
