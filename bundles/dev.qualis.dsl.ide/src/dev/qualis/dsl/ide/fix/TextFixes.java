package dev.qualis.dsl.ide.fix;

import dev.qualis.dsl.keyword.Punctuation;
import java.util.Optional;

/** What can be put in the place of a text that has an issue, so that the issue is gone. */
public final class TextFixes {

    /** The code of the issue about full-width signs that the language does not read. */
    public static final String PUNCTUATION = "qualis.syntax.punctuation";

    private TextFixes() {}

    /**
     * The text that mends an issue.
     *
     * @param code of the issue
     * @param marked the text that the issue marks, as it is now
     * @return what to write instead, empty to leave it out; nothing where nothing mends it for certain
     */
    public static Optional<String> of(String code, String marked) {
        return code.equals(PUNCTUATION) ? Punctuation.meantBy(marked) : Optional.empty();
    }
}
