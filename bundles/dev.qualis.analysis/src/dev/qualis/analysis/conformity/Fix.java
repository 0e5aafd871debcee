package dev.qualis.analysis.conformity;

/**
 * The cheapest next step towards meeting a clause.
 *
 * @param text what to do
 * @param snippet what to write into the model, in its language; empty where the step is not one of writing. In a rule it may hold the
 *     marks of {@link SnippetMarks}
 */
public record Fix(Wording text, String snippet) {

    /** A step with the text to write. */
    public static Fix of(String zh, String en, String snippet) {
        return new Fix(new Wording(zh, en), snippet);
    }

    /** The same step with another text to write. */
    Fix withSnippet(String other) {
        return new Fix(text, other);
    }

    /** The same step with the things it is to be taken for, in words; as it is where there are none. */
    Fix about(Wording things) {
        return things.en().isEmpty()
                ? this
                : new Fix(
                        new Wording(
                                about(text.zh(), "。", "：" + things.zh() + "。"),
                                about(text.en(), ".", ": " + things.en() + ".")),
                        snippet);
    }

    private static String about(String sentence, String end, String things) {
        return (sentence.endsWith(end) ? sentence.substring(0, sentence.length() - end.length()) : sentence) + things;
    }
}
