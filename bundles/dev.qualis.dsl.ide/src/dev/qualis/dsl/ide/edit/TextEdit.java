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

    /** The one edit that turns a text into another, without what stays the same at both ends. */
    public static TextEdit between(URI uri, String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int front = 0;
        while (front < shorter && before.charAt(front) == after.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front
                && before.charAt(before.length() - 1 - back) == after.charAt(after.length() - 1 - back)) {
            back++;
        }
        return new TextEdit(uri, front, before.length() - front - back, after.substring(front, after.length() - back));
    }

    /** The same edit without the words that stay at both ends, and without what is done to the white space between them. */
    TextEdit least(String before) {
        String old = before.substring(offset, offset + length);
        int from = 0;
        int fromNew = 0;
        while (true) { // from and fromNew are behind the last word that both begin with
            int at = skipBlank(old, from);
            int atNew = skipBlank(text, fromNew);
            int end = skipWord(old, at);
            int endNew = skipWord(text, atNew);
            if (end == at || !old.substring(at, end).equals(text.substring(atNew, endNew))) {
                break;
            }
            from = end;
            fromNew = endNew;
        }
        int to = old.length();
        int toNew = text.length();
        while (true) { // to and toNew are before the first word that both end with
            int end = backBlank(old, to, from);
            int endNew = backBlank(text, toNew, fromNew);
            int begin = backWord(old, end, from);
            int beginNew = backWord(text, endNew, fromNew);
            if (begin == end || !old.substring(begin, end).equals(text.substring(beginNew, endNew))) {
                break;
            }
            to = begin;
            toNew = beginNew;
        }
        return new TextEdit(uri, offset + from, to - from, text.substring(fromNew, toNew));
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipWord(String text, int from) {
        int at = from;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int backBlank(String text, int from, int least) {
        int at = from;
        while (at > least && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int backWord(String text, int from, int least) {
        int at = from;
        while (at > least && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether white space goes and white space comes: the layout of what stays is its author's. */
    boolean isLayoutOnly(String before) {
        return text.isBlank() && before.substring(offset, offset + length).isBlank();
    }
}
