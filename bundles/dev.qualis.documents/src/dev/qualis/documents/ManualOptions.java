package dev.qualis.documents;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a caller decides about a manual.
 *
 * @param personalData whether telephone numbers, addresses and other personal data of persons are shown; they are
 *     withheld otherwise, only names and posts stay
 * @param completePage whether all chapters are also written into one page per language, for printing
 * @param proposals writes what is proposed to be written into the model, which comes in English words of its language,
 *     in the words of the project's files
 */
public record ManualOptions(boolean personalData, boolean completePage, UnaryOperator<String> proposals) {

    public ManualOptions {
        Objects.requireNonNull(proposals);
    }

    /** For a project in English words. */
    public ManualOptions(boolean personalData, boolean completePage) {
        this(personalData, completePage, UnaryOperator.identity());
    }

    /** Personal data withheld, with a page for printing. */
    public static ManualOptions standard() {
        return new ManualOptions(false, true);
    }

    /** The same for a project whose files are written in other words. */
    public ManualOptions withProposals(UnaryOperator<String> words) {
        return new ManualOptions(personalData, completePage, words);
    }
}
