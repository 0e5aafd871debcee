package dev.qualis.model.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, half-year, quarter or month, or a range of years: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3},
 * {@code 2026-06}, {@code 2026..2030}. The written form is kept.
 *
 * @param first the first day
 * @param last the last day, not before the first
 * @param text the form in which it is written
 */
public record Period(LocalDate first, LocalDate last, String text) implements Comparable<Period> {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:\\.\\.(\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private static final Pattern PART = Pattern.compile("(\\d{4})-(?:H([12])|Q([1-4])|(\\d{2}))");

    public Period {
        Objects.requireNonNull(text, "text");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins");
        }
    }

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException where the text is no period
     */
    public static Period parse(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int from = Integer.parseInt(years.group(1));
            int to = years.group(2) == null ? from : Integer.parseInt(years.group(2));
            return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), text);
        }
        String[] range = text.split("\\.\\.", -1);
        if (range.length == 2
                && MONTH.matcher(range[0]).matches()
                && MONTH.matcher(range[1]).matches()) {
            return new Period(parse(range[0]).first(), parse(range[1]).last(), text);
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part(text, part);
        }
        throw new IllegalArgumentException("'" + text + "' is no period");
    }

    private static Period part(String text, Matcher part) {
        int year = Integer.parseInt(part.group(1));
        if (part.group(2) != null) {
            return months(text, year, 6 * Integer.parseInt(part.group(2)) - 5, 6);
        }
        if (part.group(3) != null) {
            return months(text, year, 3 * Integer.parseInt(part.group(3)) - 2, 3);
        }
        return months(text, year, Integer.parseInt(part.group(4)), 1);
    }

    private static Period months(String text, int year, int month, int length) {
        try {
            YearMonth start = YearMonth.of(year, month);
            return new Period(start.atDay(1), start.plusMonths(length - 1L).atEndOfMonth(), text);
        } catch (DateTimeException outOfRange) {
            throw new IllegalArgumentException("'" + text + "' is no period", outOfRange);
        }
    }

    /** Whether the day lies inside the period, its first and last day included. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether the other period lies wholly inside this one. */
    public boolean contains(Period other) {
        return contains(other.first) && contains(other.last);
    }

    @Override
    public int compareTo(Period other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : last.compareTo(other.last);
    }

    @Override
    public String toString() {
        return text;
    }
}
