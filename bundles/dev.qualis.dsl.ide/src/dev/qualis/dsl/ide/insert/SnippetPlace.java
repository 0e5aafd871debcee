package dev.qualis.dsl.ide.insert;

import org.eclipse.emf.common.util.URI;

/**
 * Where a proposal goes.
 *
 * @param uri of the file
 * @param offset in its text
 * @param text to put there, with its line breaks and indentation
 */
public record SnippetPlace(URI uri, int offset, String text) {
    /** What a writer has to fill in. */
    public static final String GAP = "…";

    /** The text with the proposal in it. */
    public String in(String before) {
        return before.substring(0, offset) + text + before.substring(offset);
    }

    /** The offset of the first gap after the text is put in; that of its end where it has none. */
    public int firstGap() {
        int gap = text.indexOf(GAP);
        return offset + (gap < 0 ? text.length() : gap);
    }
}
