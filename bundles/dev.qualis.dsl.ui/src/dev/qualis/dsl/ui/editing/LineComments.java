package dev.qualis.dsl.ui.editing;

import java.util.List;

/** Turns lines into comments and back. */
final class LineComments {
    private static final String SIGN = "//";

    private LineComments() {}

    /** Comments the lines out, or takes the signs away where every line that says something has one. */
    static List<String> toggled(List<String> lines) {
        boolean all = lines.stream()
                .filter(line -> !line.isBlank())
                .allMatch(line -> line.strip().startsWith(SIGN));
        int column = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(LineComments::indent)
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> all ? bare(line) : commented(line, column))
                .toList();
    }

    private static String commented(String line, int column) {
        return line.isBlank() ? line : line.substring(0, column) + SIGN + " " + line.substring(column);
    }

    private static String bare(String line) {
        if (line.isBlank()) {
            return line;
        }
        int at = line.indexOf(SIGN);
        int end = at + SIGN.length();
        boolean blank = end < line.length() && line.charAt(end) == ' ';
        return line.substring(0, at) + line.substring(blank ? end + 1 : end);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
