package dev.qualis.analysis.conformity;

/**
 * The cheapest next step towards meeting a clause.
 *
 * @param text what to do
 * @param snippet what to write into the model, in its language; empty where the step is not one of writing
 */
public record Fix(Wording text, String snippet) {

    /** A step with the text to write. */
    public static Fix of(String zh, String en, String snippet) {
        return new Fix(new Wording(zh, en), snippet);
    }
}
