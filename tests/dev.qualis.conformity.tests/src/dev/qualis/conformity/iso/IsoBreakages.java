package dev.qualis.conformity.iso;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Changes of the sound company that break rules: a table of the text to replace, what stands there instead, and for each
 * standard the clauses that fall; a dash where the text is not in the company that meets that standard.
 */
final class IsoBreakages {

    private static final List<String> STANDARDS = List.of("ISO9001", "ISO14001", "ISO45001", "ISO37301");

    private static final String NEW_LINE = "⏎";

    /**
     * A change of the text.
     *
     * @param old the text to replace, which stands there exactly once
     * @param now what stands there instead
     * @param lowered the clauses that fall, and no other
     */
    record Breakage(String old, String now, Set<String> lowered) {}

    private IsoBreakages() {}

    /** The changes that concern a standard. */
    static List<Breakage> of(String standard) throws IOException {
        int column = 2 + STANDARDS.indexOf(standard);
        try (InputStream table = IsoBreakages.class.getResourceAsStream("breakages.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .filter(row -> !row[column].equals("-"))
                    .map(row -> new Breakage(unfolded(row[0]), unfolded(row[1]), clauses(row[column])))
                    .toList();
        }
    }

    private static String unfolded(String cell) {
        return cell.replace(NEW_LINE, "\n");
    }

    private static Set<String> clauses(String cell) {
        Set<String> clauses = new TreeSet<>(Arrays.asList(cell.split(" ")));
        clauses.remove("");
        return clauses;
    }
}
