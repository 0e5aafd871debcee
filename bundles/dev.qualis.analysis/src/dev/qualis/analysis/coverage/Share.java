package dev.qualis.analysis.coverage;

/**
 * So many of so many.
 *
 * @param part how many hold, 0 to {@code whole}
 * @param whole how many there are, 0 or more
 */
public record Share(int part, int whole) {

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
    }

    /** The share in per cent, rounded down so that 100 means all; 0 of nothing. */
    public int percent() {
        return whole == 0 ? 0 : (int) (100L * part / whole);
    }

    /** Whether there is something and all of it holds. */
    public boolean isComplete() {
        return whole > 0 && part == whole;
    }

    @Override
    public String toString() {
        return part + "/" + whole;
    }
}
