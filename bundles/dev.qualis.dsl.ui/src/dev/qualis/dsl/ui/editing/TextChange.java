package dev.qualis.dsl.ui.editing;

/**
 * The one smallest stretch in which two texts differ.
 *
 * @param offset where it begins in both texts
 * @param length how much of the old text goes
 * @param text what comes instead
 */
record TextChange(int offset, int length, String text) {
    static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return new TextChange(start, before.length() - same - start, after.substring(start, after.length() - same));
    }

    boolean isEmpty() {
        return length == 0 && text.isEmpty();
    }

    /** Where a place in the old text is in the new one; within the change it stays as near as it can. */
    int moved(int place) {
        if (place <= offset) {
            return place;
        }
        return place >= offset + length ? place - length + text.length() : Math.min(place, offset + text.length());
    }
}
