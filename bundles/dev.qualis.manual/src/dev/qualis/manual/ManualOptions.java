package dev.qualis.manual;

/**
 * What a caller decides about a manual.
 *
 * @param personalData whether telephone numbers, addresses and other personal data of persons are shown; they are
 *     withheld otherwise, only names and posts stay
 * @param completePage whether all chapters are also written into one page per language, for printing
 */
public record ManualOptions(boolean personalData, boolean completePage) {

    /** Personal data withheld, with a page for printing. */
    public static ManualOptions standard() {
        return new ManualOptions(false, true);
    }
}
