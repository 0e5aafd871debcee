package dev.qualis.dsl.ide.edit;

/** What stands between tokens once others come or go: comments stay, and so does the author's layout where it can. */
final class Gaps {
    private Gaps() {}

    /**
     * What stands where tokens went: the comments on both sides, those behind them on lines of their own.
     *
     * @param left what stood before them
     * @param right what stood behind them
     */
    static String closed(String left, String right) {
        if (left.isBlank() && right.isBlank()) {
            return breaks(left) > breaks(right) ? left : right;
        }
        if (left.contains("\n")) {
            return right.isBlank() && right.contains("\n") ? left.stripTrailing() + right : left + right.stripLeading();
        }
        return left.isBlank() ? right : left.stripTrailing() + right;
    }

    /**
     * What stands where tokens come.
     *
     * @param gap what stood there
     * @param first what should stand before them
     * @param written the tokens
     * @param last what should stand behind them
     */
    static String opened(String gap, String first, String written, String last) {
        if (gap.isBlank()) {
            boolean ends = gap.contains("\n") || gap.isEmpty() == last.isEmpty() && !last.contains("\n");
            return (first.isBlank() ? first : gap) + written + (ends || !last.isBlank() ? gap : last);
        }
        int lineEnd = gap.indexOf('\n');
        if (lineEnd < 0) { // a comment between tokens of one line
            boolean toTheEnd = gap.contains("//"); // of the file: the line goes on otherwise
            return gap + (toTheEnd ? "\n" : gap.endsWith(" ") ? "" : " ") + written + (last.isBlank() ? last : "");
        }
        String rest = gap.substring(lineEnd);
        if (!rest.isBlank() || !first.contains("\n")) {
            // what is added ends the line before the comment that explains it, or stands behind comments of its own
            // lines
            return first.contains("\n")
                    ? gap + written + indented(gap)
                    : (first.isBlank() ? first : " ") + written + gap;
        }
        return gap.substring(0, lineEnd) + indented(first) + written + rest;
    }

    /** What stands beside tokens that take the place of others. */
    static String beside(String gap, String wanted) {
        boolean free = gap.isBlank() && wanted.isBlank();
        return free && !gap.contains("\n") && (wanted.isEmpty() || wanted.contains("\n") || gap.isEmpty())
                ? wanted
                : gap;
    }

    private static String indented(String gap) {
        return gap.substring(gap.lastIndexOf('\n'));
    }

    private static long breaks(String gap) {
        return gap.chars().filter(c -> c == '\n').count();
    }
}
