package dev.qualis.export;

import java.util.regex.Pattern;

/** Numbers of headings: 1, 1.1, 1.1.1; below the third level headings have none. */
public final class SectionNumbers {

    /** The lowest level with a number. */
    public static final int LOWEST = 3;

    private static final Pattern OWN_NUMBER = Pattern.compile("\\d{1,2}(\\.\\d+)*[\\s\\u3000]");

    private final int[] counts = new int[LOWEST + 1];

    /**
     * The number of the next heading of a level. A title that begins with a number, such as that of a clause, keeps it and
     * gets no other one; it is counted all the same.
     *
     * @param level 1 and more
     * @return empty below the lowest level with a number, and where the title has one
     */
    public String next(int level, String title) {
        String number = next(level);
        return OWN_NUMBER.matcher(title).lookingAt() ? "" : number;
    }

    private String next(int level) {
        if (level > LOWEST) {
            return "";
        }
        counts[level]++;
        for (int below = level + 1; below <= LOWEST; below++) {
            counts[below] = 0;
        }
        StringBuilder number = new StringBuilder();
        for (int i = 1; i <= level; i++) {
            number.append(i == 1 ? "" : ".").append(counts[i]);
        }
        return number.toString();
    }
}
