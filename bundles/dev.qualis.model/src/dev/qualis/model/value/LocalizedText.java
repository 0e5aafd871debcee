package dev.qualis.model.value;

import java.util.Objects;

/**
 * A text in the project's first language and, where the author gave one, in its second.
 *
 * <p>The textual form is {@code primary} or {@code primary | secondary}; {@link #parse(String)} and
 * {@link #toString()} are inverse to each other, so that the value survives XMI.
 *
 * @param primary the text in the first language, never {@code null}
 * @param secondary the text in the second language, or {@code null} where there is none
 */
public record LocalizedText(String primary, String secondary) {

    private static final String SEPARATOR = " | ";

    public LocalizedText {
        Objects.requireNonNull(primary, "primary");
    }

    /** A text in the first language only. */
    public static LocalizedText of(String primary) {
        return new LocalizedText(primary, null);
    }

    /** Reads what {@link #toString()} wrote; a bar that belongs to a text is escaped by a backslash. */
    public static LocalizedText parse(String text) {
        int bar = separatorIn(text);
        return bar < 0
                ? of(unescape(text))
                : new LocalizedText(
                        unescape(text.substring(0, bar)), unescape(text.substring(bar + SEPARATOR.length())));
    }

    /**
     * The text in one of the two languages.
     *
     * @param second whether the second language is wanted
     * @return the text in that language, or in the other one where it is missing
     */
    public String in(boolean second) {
        return second && secondary != null && !secondary.isEmpty() ? secondary : primary;
    }

    @Override
    public String toString() {
        return secondary == null ? escape(primary) : escape(primary) + SEPARATOR + escape(secondary);
    }

    private static int separatorIn(String text) {
        for (int i = text.indexOf(SEPARATOR); i >= 0; i = text.indexOf(SEPARATOR, i + 1)) {
            if (i == 0 || text.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace(SEPARATOR, " \\| ");
    }

    private static String unescape(String text) {
        return text.replace(" \\| ", SEPARATOR).replace("\\\\", "\\");
    }
}
