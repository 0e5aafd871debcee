package dev.qualis.model.due;

import dev.qualis.model.qms.core.Limit;
import dev.qualis.model.qms.core.LimitKind;
import dev.qualis.model.qms.core.Project;
import dev.qualis.model.qms.process.QualityProblem;
import dev.qualis.model.value.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How long things may take: as the project says, else as we say.
 *
 * @param problems how long a problem may be open, 90 days where nothing is said
 * @param filing how long an appointment may wait for its filing, 30 days where nothing is said
 */
public record Limits(Interval problems, Interval filing) {

    private static final int DAYS_OF_A_PROBLEM = 90;
    private static final int DAYS_OF_A_FILING = 30;

    /** The limits that the first of these projects states for each kind. */
    public static Limits of(Collection<Project> projects) {
        List<Limit> stated = projects.stream()
                .flatMap(project -> project.getLimits().stream())
                .toList();
        return new Limits(
                limit(stated, LimitKind.PROBLEM_CLOSING, DAYS_OF_A_PROBLEM),
                limit(stated, LimitKind.FILING, DAYS_OF_A_FILING));
    }

    private static Interval limit(List<Limit> stated, LimitKind kind, int days) {
        return stated.stream()
                .filter(limit -> limit.getKind() == kind && limit.getInterval() != null)
                .map(Limit::getInterval)
                .findFirst()
                .orElse(new Interval(days, ChronoUnit.DAYS));
    }

    /** The day by which a problem is to be closed: its own or, counted from its opening, that of the limit. */
    public Optional<LocalDate> closing(QualityProblem problem) {
        return Optional.ofNullable(problem.getDue())
                .or(() -> Optional.ofNullable(problem.getOpened()).flatMap(opened -> after(opened, problems)));
    }

    /** Nothing where the day lies beyond the calendar. */
    private static Optional<LocalDate> after(LocalDate day, Interval interval) {
        try {
            return Optional.of(interval.after(day));
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return Optional.empty();
        }
    }
}
