package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.value.Interval;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;

/** How registers write what stands in a cell: nothing where nothing is said. */
final class Cells {

    private Cells() {}

    /** A value as it is written in the model; empty where there is none. */
    static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** A length of time in the language of the labels; empty where there is none. */
    static String interval(EObject context, Interval interval) {
        if (interval == null) {
            return "";
        }
        String unit = switch (interval.unit()) {
            case DAYS -> "天";
            case WEEKS -> "周";
            case MONTHS -> "个月";
            default -> "年";
        };
        return ProjectFacts.of(context).choose(interval.count() + unit, interval.toString());
    }

    /** The title of an element; empty where there is none, or one that is not known. */
    static String title(NamedElement element) {
        return element == null || element.eIsProxy()
                ? ""
                : ProjectFacts.of(element).title(element);
    }

    /** The titles of elements, one after the other, in the language of the labels. */
    static String titles(EObject context, Collection<? extends NamedElement> elements) {
        return elements.stream()
                .map(Cells::title)
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining(ProjectFacts.of(context).choose("、", ", ")));
    }

    /** Whether a day has passed on the model's date; without one nothing is late. */
    static boolean isLate(EObject context, Optional<LocalDate> due) {
        Optional<LocalDate> today = ProjectFacts.of(context).index().date();
        return due.isPresent() && today.isPresent() && due.get().isBefore(today.get());
    }
}
