package dev.qualis.model.value;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;

/**
 * A length of time that repeats, as in {@code every 6 months}.
 *
 * @param count how many units, 1 or more
 * @param unit days, weeks, months or years
 */
public record Interval(int count, ChronoUnit unit) {

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    public Interval {
        Objects.requireNonNull(unit, "unit");
        if (count < 1) {
            throw new IllegalArgumentException("an interval has at least one " + name(unit, 1));
        }
    }

    /**
     * Reads {@code 6 months} or {@code 1 year}.
     *
     * @throws IllegalArgumentException where the text is no number with days, weeks, months or years
     */
    public static Interval parse(String text) {
        String[] parts = text.strip().split("\\s+");
        if (parts.length != 2) {
            throw new IllegalArgumentException("'" + text + "' is no interval");
        }
        return new Interval(Integer.parseInt(parts[0]), unit(parts[1]));
    }

    private static ChronoUnit unit(String name) {
        return switch (name) {
            case "day", "days" -> ChronoUnit.DAYS;
            case "week", "weeks" -> ChronoUnit.WEEKS;
            case "month", "months" -> ChronoUnit.MONTHS;
            case "year", "years" -> ChronoUnit.YEARS;
            default -> throw new IllegalArgumentException("'" + name + "' is neither days, weeks, months nor years");
        };
    }

    /** The day on which the next turn is due after the given one; at most the last day that can be written. */
    public LocalDate after(LocalDate day) {
        long years = unit == ChronoUnit.YEARS ? count : unit == ChronoUnit.MONTHS ? count / 12 : 0;
        if (day.getYear() + years > LAST.getYear()) {
            return LAST;
        }
        LocalDate next = day.plus(count, unit);
        return next.isAfter(LAST) ? LAST : next;
    }

    @Override
    public String toString() {
        return count + " " + name(unit, count);
    }

    private static String name(ChronoUnit unit, int count) {
        String plural = unit.name().toLowerCase(Locale.ROOT);
        return count == 1 ? plural.substring(0, plural.length() - 1) : plural;
    }
}
