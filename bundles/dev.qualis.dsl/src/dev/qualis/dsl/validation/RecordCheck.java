package dev.qualis.dsl.validation;

import com.google.inject.Inject;
import dev.qualis.dsl.keyword.Spelling;
import dev.qualis.dsl.naming.ProjectFiles;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.value.Interval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** What checks share that set the records of a project against each other or against its model date. */
abstract class RecordCheck extends QmsCheck {

    @Inject
    private ProjectFiles files;

    final Records records(QualityModel file) {
        return Records.of(file, files);
    }

    /** The day after which something is overdue; nothing where the day or the interval is missing, or beyond the calendar. */
    static Optional<LocalDate> due(LocalDate last, Interval interval) {
        if (last == null || interval == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(interval.after(last));
        } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
            return Optional.empty();
        }
    }

    /** The words of what is missing, as a list in the language of the reader. */
    final String words(EObject element, List<String> codes) {
        Spelling spelling = Spelling.of(element);
        return String.join(
                issues().message("qualis.list.comma"),
                codes.stream().map(code -> issues().message(spelling, code)).toList());
    }
}
