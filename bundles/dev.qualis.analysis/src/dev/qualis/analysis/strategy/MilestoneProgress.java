package dev.qualis.analysis.strategy;

import dev.qualis.model.qms.strategy.Milestone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A milestone on the model's date.
 *
 * @param milestone the milestone; it has a day
 * @param status how it stands
 * @param daysLate days from its day to the day it was reached or, where it is overdue, to the model's date; 0 where it
 *     is not late
 */
public record MilestoneProgress(Milestone milestone, MilestoneStatus status, long daysLate) {

    /**
     * Judges a milestone. A day of reaching that lies after the model's date is a forecast and does not count.
     *
     * @param date the model's date, may be {@code null}: then nothing is overdue
     */
    static MilestoneProgress of(Milestone milestone, LocalDate date) {
        LocalDate due = milestone.getDate();
        LocalDate reached = milestone.getReached();
        if (reached != null && (date == null || !reached.isAfter(date))) {
            return reached.isAfter(due)
                    ? new MilestoneProgress(
                            milestone, MilestoneStatus.REACHED_LATE, ChronoUnit.DAYS.between(due, reached))
                    : new MilestoneProgress(milestone, MilestoneStatus.REACHED, 0);
        }
        return date != null && date.isAfter(due)
                ? new MilestoneProgress(milestone, MilestoneStatus.OVERDUE, ChronoUnit.DAYS.between(due, date))
                : new MilestoneProgress(milestone, MilestoneStatus.AHEAD, 0);
    }
}
