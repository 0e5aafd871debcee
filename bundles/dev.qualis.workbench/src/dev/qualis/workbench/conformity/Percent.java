package dev.qualis.workbench.conformity;

import java.util.Locale;

/** Shares as people read them. */
public final class Percent {
    private Percent() {}

    /** Whole percents, rounded as everywhere else. */
    public static String of(double share) {
        return dev.qualis.conformity.Percent.of(share) + " %";
    }

    /** A change in tenths of a percent, with its sign; empty where there is none. */
    public static String change(double before, double after) {
        double change = Math.round((after - before) * 1000) / 10.0;
        return change == 0 ? "" : String.format(Locale.ROOT, "%+.1f %%", change);
    }
}
