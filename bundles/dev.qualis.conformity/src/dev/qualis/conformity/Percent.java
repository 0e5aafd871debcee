package dev.qualis.conformity;

/** How scores and shares of clauses are written, in all outputs: in whole per cent. */
public final class Percent {

    private static final int WHOLE = 100;

    /** Less than any share that two clauses can differ by. */
    private static final double NOISE = 1e-9;

    private Percent() {}

    /**
     * Rounded down, so that 100 means all.
     *
     * @param share 0 to 1
     */
    public static int of(double share) {
        return (int) Math.floor(share * WHOLE + NOISE);
    }
}
