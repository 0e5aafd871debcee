package dev.qualis.cli.report.difference;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares in per cent, with as many digits as it takes to see that two differ. */
final class Percent {
    private static final int MOST_DIGITS = 4;

    private Percent() {}

    /** Rounded down, so that 100 % means all. */
    static String of(double share, int digits) {
        return number(share, digits, RoundingMode.FLOOR).toPlainString() + " %";
    }

    /** How many digits after the point two shares need to look different. */
    static int digits(double one, double other) {
        int digits = 0;
        while (digits < MOST_DIGITS && of(one, digits).equals(of(other, digits))) {
            digits++;
        }
        return digits;
    }

    /** A difference with its sign, as in {@code −1.4}. */
    static String points(double difference) {
        int digits = 1;
        while (digits < MOST_DIGITS
                && number(Math.abs(difference), digits, RoundingMode.HALF_UP).signum() == 0) {
            digits++;
        }
        return (difference < 0 ? "−" : "+")
                + number(Math.abs(difference), digits, RoundingMode.HALF_UP).toPlainString();
    }

    private static BigDecimal number(double share, int digits, RoundingMode mode) {
        return BigDecimal.valueOf(share)
                .movePointRight(2)
                .setScale(6, RoundingMode.HALF_UP)
                .setScale(digits, mode);
    }
}
