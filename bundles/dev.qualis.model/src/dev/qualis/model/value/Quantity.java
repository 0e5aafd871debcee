package dev.qualis.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decimal number with its unit: {@code 1200 ppm}, {@code 98.5 %}, {@code CNY 1_200_000}.
 *
 * @param value the number, exact
 * @param unit the unit, or {@code null} for a pure number
 */
public record Quantity(BigDecimal value, UnitOfMeasure unit) {

    private static final Pattern AMOUNT_FIRST =
            Pattern.compile("(-?[0-9][0-9_]*(?:\\.[0-9_]+)?)\\s*(\"[^\"]+\"|\\S+)?");
    private static final Pattern UNIT_FIRST = Pattern.compile("(\\p{Alpha}+)\\s*(-?[0-9][0-9_]*(?:\\.[0-9_]+)?)");

    public Quantity {
        Objects.requireNonNull(value, "value");
    }

    /**
     * Reads a number with its unit behind it or, for money, before it.
     *
     * @throws IllegalArgumentException where the text is no number with a known unit
     */
    public static Quantity parse(String text) {
        String trimmed = text.strip();
        Matcher amountFirst = AMOUNT_FIRST.matcher(trimmed);
        if (amountFirst.matches()) {
            String symbol = amountFirst.group(2);
            return new Quantity(number(amountFirst.group(1)), symbol == null ? null : UnitOfMeasure.parse(symbol));
        }
        Matcher unitFirst = UNIT_FIRST.matcher(trimmed);
        if (unitFirst.matches()) {
            return new Quantity(number(unitFirst.group(2)), UnitOfMeasure.parse(unitFirst.group(1)));
        }
        throw new IllegalArgumentException("'" + text + "' is no number with a unit");
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace("_", ""));
    }

    /** Whether both quantities have the same unit and so can be compared and added. */
    public boolean isComparableWith(Quantity other) {
        return Objects.equals(unit, other.unit);
    }

    @Override
    public String toString() {
        String digits = grouped(value.toPlainString());
        if (unit == null) {
            return digits;
        }
        return unit.isCurrency() ? unit + " " + digits : digits + " " + unit;
    }

    /** Groups the digits before the point by threes from five digits on, as authors write them. */
    private static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        if (end - start < 5) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = end - 3; at > start; at -= 3) {
            grouped.insert(at, '_');
        }
        return grouped.toString();
    }
}
