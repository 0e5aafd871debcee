package dev.qualis.export;

/** Numbers of headings: 1, 1.1, 1.1.1; below the third level headings have none. */
public final class SectionNumbers {

    /** The lowest level with a number. */
    public static final int LOWEST = 3;

    private final int[] counts = new int[LOWEST + 1];

    /**
     * The number of the next heading of a level.
     *
     * @param level 1 and more
     * @return empty below the lowest level with a number
     */
    public String next(int level) {
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
