package dev.qualis.dsl.ide.edit;

import java.util.List;
import org.eclipse.emf.common.util.URI;

/**
 * A stretch of a file and what to put in its place.
 *
 * @param uri the file
 * @param offset counted from 0 in the text before all edits, in UTF-16 units
 * @param length of what goes, 0 where nothing does
 * @param text what comes, empty where nothing does
 */
public record TextEdit(URI uri, int offset, int length, String text) {

    /** The text of a file after edits of it, which are in the order of their offsets. */
    public static String apply(List<TextEdit> edits, String text) {
        StringBuilder result = new StringBuilder(text);
        for (TextEdit edit : edits.reversed()) {
            result.replace(edit.offset(), edit.offset() + edit.length(), edit.text());
        }
        return result.toString();
    }

    /** The same edit without what stays at both ends. */
    TextEdit least(String before) {
        String old = before.substring(offset, offset + length);
        int shorter = Math.min(old.length(), text.length());
        int same = 0;
        while (same < shorter && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same
                && old.charAt(old.length() - 1 - tail) == text.charAt(text.length() - 1 - tail)) {
            tail++;
        }
        return new TextEdit(
                uri, offset + same, old.length() - same - tail, text.substring(same, text.length() - tail));
    }

    /** Whether white space goes and white space comes: the layout of what stays is its author's. */
    boolean isLayoutOnly(String before) {
        return text.isBlank() && before.substring(offset, offset + length).isBlank();
    }
}
