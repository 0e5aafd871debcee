package dev.qualis.workbench.conformity;

import java.util.Locale;

/** Shares as people read them. */
public final class Percent {
    private Percent() {}

    /** Whole percents, never 100 % for what is not all and never 0 % for what is something. */
    public static String of(double share) {
        long whole = Math.round(share * 100);
        if (whole == 100 && share < 1) {
            whole = 99;
        } else if (whole == 0 && share > 0) {
            whole = 1;
        }
        return whole + " %";
    }

    /** A change in tenths of a percent, with its sign; empty where there is none. */
    public static String change(double before, double after) {
        double change = Math.round((after - before) * 1000) / 10.0;
        return change == 0 ? "" : String.format(Locale.ROOT, "%+.1f %%", change);
    }
}
