package dev.qualis.dsl.naming;

/** How many letters have to be changed, added or taken away to make one name of another. */
public final class EditDistance {

    private EditDistance() {}

    /** Levenshtein's distance without regard to letter case, or the limit as soon as it cannot be less. */
    public static int of(String one, String other, int limit) {
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            int rowLeast = i;
            for (int j = 1; j <= other.length(); j++) {
                int same =
                        Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1)) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + same);
                rowLeast = Math.min(rowLeast, current[j]);
            }
            if (rowLeast >= limit) {
                return limit;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[other.length()];
    }
}
