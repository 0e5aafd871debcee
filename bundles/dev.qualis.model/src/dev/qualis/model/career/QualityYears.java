package dev.qualis.model.career;

import dev.qualis.model.qms.organisation.CareerEntry;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The years in quality work that a curriculum vitae shows (CQOS, Annex A): those of the posts that name their quality work
 * or, where none does, of all posts. Months count whole, the first and the last one included; two posts at a time count
 * once. The form and the check both ask here, so that there is one count.
 *
 * @param months how many, 0 or more
 */
public record QualityYears(long months) {

    private static final int MONTHS_OF_A_YEAR = 12;

    /**
     * Counts the months up to a day.
     *
     * @param until the day of the filing form or of the model; {@code null} where neither is known
     * @return nothing where a post has no beginning, or has not ended and no day is known
     */
    public static Optional<QualityYears> of(List<CareerEntry> career, LocalDate until) {
        List<CareerEntry> work =
                career.stream().filter(entry -> entry.getQualityWork() != null).toList();
        List<CareerEntry> counted = work.isEmpty() ? career : work;
        YearMonth last = until == null ? null : YearMonth.from(until);
        if (counted.stream().anyMatch(entry -> entry.getFrom() == null || entry.getTo() == null && last == null)) {
            return Optional.empty();
        }
        long months = 0;
        YearMonth open = null; // the first month that is not counted yet
        for (CareerEntry entry : counted.stream()
                .sorted(Comparator.comparing(entry -> entry.getFrom().first()))
                .toList()) {
            YearMonth from = YearMonth.from(entry.getFrom().first());
            YearMonth to =
                    entry.getTo() == null ? last : YearMonth.from(entry.getTo().last());
            YearMonth first = open != null && open.isAfter(from) ? open : from;
            YearMonth end = last != null && last.isBefore(to) ? last : to;
            if (!end.isBefore(first)) {
                months += ChronoUnit.MONTHS.between(first, end) + 1;
                open = end.plusMonths(1);
            }
        }
        return Optional.of(new QualityYears(months));
    }

    /** Whether a number of whole years may be claimed: not more than the months, rounded up to a year. */
    public boolean allows(int years) {
        return years >= 0 && (long) years * MONTHS_OF_A_YEAR < months + MONTHS_OF_A_YEAR;
    }
}
