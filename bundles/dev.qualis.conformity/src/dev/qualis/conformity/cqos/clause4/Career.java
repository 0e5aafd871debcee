package dev.qualis.conformity.cqos.clause4;

import dev.qualis.analysis.ModelTexts;
import dev.qualis.model.qms.organisation.CareerEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A curriculum vitae on the filing form (Annex A). */
final class Career {

    private final List<CareerEntry> entries;

    Career(List<CareerEntry> entries) {
        this.entries =
                entries.stream().sorted(Comparator.comparing(Career::first)).toList();
    }

    private static LocalDate first(CareerEntry entry) {
        return entry.getFrom() == null ? LocalDate.MAX : entry.getFrom().first();
    }

    private static LocalDate last(CareerEntry entry) {
        return entry.getTo() == null ? LocalDate.MAX : entry.getTo().last();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether each entry has a beginning, an employer and a post, and begins when the one before it has ended. */
    boolean isSound() {
        for (int i = 0; i < entries.size(); i++) {
            CareerEntry entry = entries.get(i);
            boolean complete = entry.getFrom() != null
                    && ModelTexts.isWritten(entry.getEmployer())
                    && ModelTexts.isWritten(entry.getPost());
            if (!complete || i > 0 && overlap(entries.get(i - 1), entry)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the next post begins before the month in which the last one ended; to change within a month is common. */
    private static boolean overlap(CareerEntry before, CareerEntry after) {
        return after.getFrom().last().isBefore(last(before));
    }
}
