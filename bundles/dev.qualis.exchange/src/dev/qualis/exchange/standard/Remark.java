package dev.qualis.exchange.standard;

/**
 * What an import left out or changed.
 *
 * @param what the word of the foreign format, or what stood there
 * @param count how often
 * @param place where first
 */
public record Remark(Kind kind, String what, int count, String place) {

    /** What became of it. */
    public enum Kind {
        /** The language has no place for it. */
        LEFT_OUT,
        /** Longer than {@link StandardDraft#LONGEST}; the text is not in the library. */
        TOO_LONG,
        /** A number that the language cannot write, was there before, or does not begin with the one above; {@code what} is the first. */
        NUMBER_CHANGED,
        /** A name that a shipped library has; {@code what} says from what to what. */
        NAME_CHANGED,
        /** Provisions without a modality of their own, which are taken as requirements. */
        TAKEN_AS_SHALL,
        /** Withdrawn provisions, which are headings now. */
        WITHDRAWN
    }
}
