package dev.qualis.conformity;

import dev.qualis.model.value.Interval;
import dev.qualis.model.value.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The model's date, on which a company is judged; without one, nothing lies ahead and nothing is too old. */
public final class Today {

    private static final int MONTHS_OF_A_YEAR = 12;

    /** What is done late counts half: it is there, but not when it was due. */
    /** How far something counts that was done once and is due again. */
    public static final double LATE = 0.5;

    private final Optional<LocalDate> date;

    Today(Optional<LocalDate> date) {
        this.date = date;
    }

    /** Whether a day is given and does not lie after today. */
    public boolean hasHappened(LocalDate day) {
        return day != null && date.map(today -> !day.isAfter(today)).orElse(true);
    }

    /**
     * Whether something stands today by its day: that day does not lie ahead. What has no day is a standing practice; the
     * clauses that ask this ask for no date.
     */
    public boolean stands(LocalDate day) {
        return day == null || hasHappened(day);
    }

    /**
     * How far something done on a day is in time: 1 within the interval, or within so many months where no interval is
     * set, half where it is late, 0 where it was never done.
     */
    public double timeliness(LocalDate day, Interval interval, int months) {
        if (!hasHappened(day)) {
            return 0;
        }
        boolean inTime = interval == null ? isOfLastMonths(day, months) : isCurrent(day, interval);
        return inTime ? 1 : LATE;
    }

    /** Whether a day is given and lies in the twelve months up to today. */
    public boolean isOfLastYear(LocalDate day) {
        return isOfLastMonths(day, MONTHS_OF_A_YEAR);
    }

    /** Whether a day is given and lies in so many months up to today. */
    public boolean isOfLastMonths(LocalDate day, int months) {
        return hasHappened(day)
                && date.map(today -> !day.isBefore(today.minusMonths(months))).orElse(true);
    }

    /** Whether a period has begun and its last day lies in so many months up to today, or ahead. */
    public boolean isOfLastMonths(Period period, int months) {
        return period != null
                && hasBegun(period.first())
                && date.map(today -> !period.last().isBefore(today.minusMonths(months)))
                        .orElse(true);
    }

    /** Whether something done on a day is due again after the interval, but not before today. */
    public boolean isCurrent(LocalDate day, Interval interval) {
        return hasHappened(day)
                && interval != null
                && date.map(today -> !interval.after(day).isBefore(today)).orElse(true);
    }

    /** Whether a day has not passed; no day means without end. */
    public boolean isStillValid(LocalDate until) {
        return until == null || date.map(today -> !until.isBefore(today)).orElse(true);
    }

    /** Whether a period that begins on a day has begun. */
    public boolean hasBegun(LocalDate first) {
        return date.map(today -> !first.isAfter(today)).orElse(true);
    }
}
