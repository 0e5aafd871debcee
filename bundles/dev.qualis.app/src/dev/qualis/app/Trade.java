package dev.qualis.app;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a company does: a new project has a file of its own for it, with the processes, risks and records to begin with; none
 * for a small firm, whose project is what every project of a standard begins with.
 */
public enum Trade {
    SMALL_FIRM("small-firm"),
    LABORATORY("laboratory"),
    SOFTWARE("software"),
    FOOD("food"),
    MATRIX("matrix");

    static final String FILE = "trade.qms";

    private final String word;

    Trade(String word) {
        this.word = word;
    }

    /** The word by which it is chosen. */
    public String word() {
        return word;
    }

    /** The trade of a word; nothing where there is none. */
    public static Optional<Trade> of(String word) {
        return Stream.of(values()).filter(trade -> trade.word.equals(word)).findFirst();
    }
}
