package dev.qualis.app.reference;

import java.util.List;
import java.util.stream.Collectors;

/** Writes Markdown that is read as text just as well. */
final class MarkdownPage {

    private final StringBuilder text = new StringBuilder();

    MarkdownPage(String title) {
        text.append("# ").append(title).append("\n");
    }

    MarkdownPage section(String title) {
        text.append("\n## ").append(title).append("\n");
        return this;
    }

    MarkdownPage subsection(String title) {
        text.append("\n### ").append(title).append("\n");
        return this;
    }

    MarkdownPage paragraph(String paragraph) {
        if (!paragraph.isBlank()) {
            text.append("\n").append(paragraph.strip()).append("\n");
        }
        return this;
    }

    MarkdownPage code(String kind, String code) {
        text.append("\n```")
                .append(kind)
                .append("\n")
                .append(code.stripTrailing())
                .append("\n```\n");
        return this;
    }

    /** A table; left out where it has no rows. */
    MarkdownPage table(List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            text.append("\n");
            row(columns);
            row(columns.stream().map(column -> "---").toList());
            rows.forEach(this::row);
        }
        return this;
    }

    private void row(List<String> cells) {
        text.append("| ");
        text.append(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ")));
        text.append(" |\n");
    }

    static String link(String words, String target) {
        return "[" + words + "](" + target + ")";
    }

    static String code(String words) {
        return "`" + words + "`";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
