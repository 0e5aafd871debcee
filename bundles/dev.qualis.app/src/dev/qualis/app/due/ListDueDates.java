package dev.qualis.app.due;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.app.OpenedProject;
import dev.qualis.model.due.DueDate;
import dev.qualis.model.due.DueDates;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.value.LocalizedText;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Lists what falls due in a project: reviews, tasks, calibrations, audits and the like. */
public final class ListDueDates {

    /**
     * What of the list is wanted.
     *
     * @param within only what falls due in so long a time from the project's date, and what is late; nothing for all
     * @param owner name or title of the position, unit or person who has to do it; nothing for everybody
     */
    public record Selection(Optional<Period> within, Optional<String> owner) {}

    /** The list, the earliest first. What of it is late depends on the date of the project's index. */
    public List<DueDate> list(OpenedProject project, Selection selection) {
        List<EObject> elements = new ArrayList<>();
        for (QualityModel file : project.models()) {
            if (file.getLibrary() == null) {
                file.eAllContents().forEachRemaining(elements::add);
            }
        }
        ModelIndex index = project.index();
        Optional<LocalDate> last =
                selection.within().flatMap(within -> index.date().map(today -> today.plus(within)));
        return DueDates.of(elements).stream()
                .filter(due -> last.map(day -> !due.date().isAfter(day)).orElse(true))
                .filter(due ->
                        selection.owner().map(owner -> isOf(index, due, owner)).orElse(true))
                .toList();
    }

    private static boolean isOf(ModelIndex index, DueDate due, String owner) {
        if (due.owner().isEmpty()) {
            return false;
        }
        NamedElement responsible = due.owner().get();
        return isCalled(responsible, owner)
                || index.all(Person.class).stream()
                        .filter(person -> isCalled(person, owner))
                        .anyMatch(person ->
                                index.organisation().positionsHeldBy(person).contains(responsible));
    }

    private static boolean isCalled(NamedElement element, String name) {
        LocalizedText title = element.getTitle();
        return name.equals(element.getName())
                || title != null
                        && (name.equalsIgnoreCase(title.primary()) || name.equalsIgnoreCase(title.secondary()));
    }
}
