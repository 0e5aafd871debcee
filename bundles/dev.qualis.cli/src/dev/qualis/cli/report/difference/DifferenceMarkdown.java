package dev.qualis.cli.report.difference;

import java.util.List;

/** A report on a difference as Markdown, for the description of a merge request or a comment on it. */
public final class DifferenceMarkdown {
    private DifferenceMarkdown() {}

    /** @param title the heading */
    public static String of(DifferenceReport report, String title) {
        StringBuilder text = new StringBuilder("## ").append(escaped(title)).append("\n\n");
        text.append("**").append(escaped(report.summary())).append("**\n");
        for (Section section : report.sections()) {
            text.append("\n### ").append(escaped(section.title())).append("\n\n");
            add(text, section.lines(), "");
        }
        return text.toString();
    }

    /** Lines of a text as a list. */
    public static String list(String lines) {
        StringBuilder text = new StringBuilder();
        lines.lines()
                .forEach(line -> text.append("- ").append(escaped(line.strip())).append('\n'));
        return text.toString();
    }

    private static void add(StringBuilder text, List<Line> lines, String indent) {
        for (Line line : lines) {
            text.append(indent).append("- ").append(escaped(line.text()));
            if (!line.place().isEmpty()) {
                text.append(" – `").append(line.place().replace('`', '\'')).append('`');
            }
            text.append('\n');
            add(text, line.below(), indent + "  ");
        }
    }

    /** What a model says is text: nothing of it becomes a link, a picture, a mention of a user or markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]()#+!|~])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("://", ":&#47;&#47;");
    }
}
