package dev.qualis.model.due;

import dev.qualis.model.qms.core.NamedElement;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that has to be done by a day and is not done yet.
 *
 * @param element what it is about
 * @param feature where the text says so
 * @param kind what has to be done
 * @param date the last day on which it is in time
 * @param owner who has to do it, where the model says so
 */
public record DueDate(
        EObject element, EStructuralFeature feature, DueKind kind, LocalDate date, Optional<NamedElement> owner) {

    /** Whether the day has passed. */
    public boolean isLate(LocalDate today) {
        return date.isBefore(today);
    }

    /** The element, or the nearest one around it that has a title or a name. */
    public NamedElement named() {
        EObject at = element;
        while (!(at instanceof NamedElement named && (named.getName() != null || named.getTitle() != null))) {
            at = at.eContainer();
        }
        return (NamedElement) at;
    }
}
