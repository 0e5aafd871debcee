package dev.qualis.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/** The white space and comments between two tokens, laid out anew. Comments are kept, each in its place. */
final class GapText {

    private static final String STEP = "    ";

    private static final int MOST_BREAKS = 2;

    private record Comment(String text, int breaksBefore) {

        boolean endsLine() {
            return text.startsWith("//");
        }
    }

    private final List<Comment> comments = new ArrayList<>();

    private int breaksAfter;

    GapText(String gap) {
        int breaks = 0;
        int at = 0;
        while (at < gap.length()) {
            int end =
                    gap.startsWith("//", at) ? endOfLine(gap, at) : gap.startsWith("/*", at) ? endOfBlock(gap, at) : at;
            if (end > at) {
                comments.add(new Comment(gap.substring(at, end).stripTrailing(), breaks));
                breaks = 0;
                at = end;
            } else {
                breaks += gap.charAt(at) == '\n' ? 1 : 0;
                at++;
            }
        }
        breaksAfter = breaks;
    }

    private static int endOfLine(String gap, int from) {
        int end = gap.indexOf('\n', from);
        return end < 0 ? gap.length() : end;
    }

    private static int endOfBlock(String gap, int from) {
        int end = gap.indexOf("*/", from + 2);
        return end < 0 ? gap.length() : end + 2;
    }

    boolean hasComments() {
        return !comments.isEmpty();
    }

    /** The gap at the beginning of a file: comments, if any, without anything before them. */
    String first() {
        if (comments.isEmpty()) {
            return "";
        }
        String text = between(Layout.lines(1, MOST_BREAKS, 0), 0);
        return text.stripLeading();
    }

    /** The gap at the end of a file: comments, if any, and one line break. */
    String last() {
        breaksAfter = 1;
        return between(Layout.lines(1, 1, 0), 0);
    }

    /**
     * The gap between two tokens.
     *
     * @param layout what is to stand there
     * @param commentIndentation how deep comments on lines of their own are set in
     */
    String between(Layout layout, int commentIndentation) {
        if (comments.isEmpty()) {
            return breaks(layout, layout.clamp(breaksAfter), layout.indentation());
        }
        StringBuilder text = new StringBuilder();
        boolean parted = false;
        for (Comment comment : comments) {
            if (comment.breaksBefore() == 0) {
                text.append(text.isEmpty() || !text.toString().endsWith("\n") ? " " : "")
                        .append(comment.text());
            } else {
                int breaks = parted
                        ? clamp(comment.breaksBefore())
                        : Math.max(1, Math.max(layout.fewest(), Math.min(MOST_BREAKS, comment.breaksBefore())));
                text.append("\n".repeat(limit(breaks, layout, parted)))
                        .append(indented(comment.text(), commentIndentation));
                parted = true;
            }
        }
        return text.append(end(layout, parted)).toString();
    }

    private static int limit(int breaks, Layout layout, boolean parted) {
        return parted || layout.most() == 0 ? breaks : Math.max(1, Math.min(Math.max(1, layout.most()), breaks));
    }

    private String end(Layout layout, boolean parted) {
        boolean mustBreak = comments.getLast().endsLine();
        if (layout.most() == 0 || layout.fewest() == 0) {
            return mustBreak || breaksAfter > 0
                    ? "\n" + STEP.repeat(layout.most() == 0 ? Layout.CONTINUATION : layout.indentation())
                    : layout.glued() ? "" : " ";
        }
        int breaks = parted ? Math.min(clamp(breaksAfter), layout.most()) : layout.clamp(breaksAfter);
        return "\n".repeat(Math.max(1, breaks)) + STEP.repeat(layout.indentation());
    }

    private static int clamp(int breaks) {
        return Math.max(1, Math.min(MOST_BREAKS, breaks));
    }

    private static String breaks(Layout layout, int breaks, int indentation) {
        if (breaks == 0) {
            return layout.glued() ? "" : " ";
        }
        return "\n".repeat(breaks) + STEP.repeat(indentation);
    }

    /** A comment of several lines keeps its own shape; its first line moves, the others with it. */
    private static String indented(String comment, int indentation) {
        String margin = STEP.repeat(indentation);
        String[] lines = comment.split("\r?\n", -1);
        StringBuilder text = new StringBuilder(margin).append(lines[0].stripTrailing());
        List<String> rest = List.of(lines).subList(1, lines.length);
        boolean starred =
                rest.stream().allMatch(line -> line.isBlank() || line.strip().startsWith("*"));
        int least = rest.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(GapText::indentationOf)
                .min()
                .orElse(0);
        for (String line : rest) {
            text.append('\n');
            if (!line.isBlank()) {
                text.append(margin)
                        .append(starred ? " " : "   ")
                        .append(starred ? line.strip() : line.substring(least).stripTrailing());
            }
        }
        return text.toString();
    }

    private static int indentationOf(String line) {
        return line.length() - line.stripLeading().length();
    }
}
