package dev.qualis.conformity;

import java.util.function.UnaryOperator;

/**
 * The cheapest next step towards meeting a clause.
 *
 * @param text what to do
 * @param snippet what to write into the model, in English words of its language; empty where the step is not one of writing. In a rule it
 *     may hold the marks of {@link SnippetMarks}
 */
public record Fix(Wording text, String snippet) {

    /** A step with the text to write. */
    public static Fix of(String zh, String en, String snippet) {
        return new Fix(new Wording(zh, en), snippet);
    }

    /** The same step with what to write in other words, such as those that the project's files are written in. */
    Fix spelled(UnaryOperator<String> spelling) {
        return snippet.isEmpty() ? this : new Fix(text, spelling.apply(snippet));
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
