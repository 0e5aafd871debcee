package dev.qualis.design.services;

import dev.qualis.design.facts.ProjectFacts;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.value.LocalizedText;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What holds for every named element. */
public class ElementServices {

    /** The element's title in the language of the labels, else its name. */
    public String elementTitle(NamedElement element) {
        return ProjectFacts.of(element).title(element);
    }

    /** The element's description in the language of the labels, else its title. */
    public String elementTooltip(NamedElement element) {
        ProjectFacts facts = ProjectFacts.of(element);
        String text = facts.text(element.getDescription(), element).strip();
        return text.isEmpty() ? facts.title(element) : facts.title(element) + "\n" + text;
    }

    /** The element's title with the text of the labels' language replaced; the other language stays. */
    public LocalizedText retitled(NamedElement element, String text) {
        return replaced(element.getTitle(), text, ProjectFacts.of(element).isSecond(element));
    }

    static LocalizedText replaced(LocalizedText old, String text, boolean second) {
        if (!second) {
            return new LocalizedText(text, old == null ? null : old.secondary());
        }
        return new LocalizedText(old == null ? text : old.primary(), text);
    }

    /** A name for a new element that no element of the project has. */
    public String freshName(NamedElement element) {
        return freshName(element, ProjectFacts.of(element));
    }

    static String freshName(NamedElement element, ProjectFacts facts) {
        Set<String> taken = new HashSet<>();
        facts.index().all(NamedElement.class).stream()
                .filter(other -> other != element)
                .forEach(other -> taken.add(other.getName()));
        String stem = element.eClass().getName();
        String name = stem;
        for (int number = 2; taken.contains(name); number++) {
            name = stem + number;
        }
        return name;
    }

    /** The file in which an element stands; a new one beside it is put there. */
    public QualityModel fileOf(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof QualityModel model ? model : null;
    }

    /** The file of the project on which representations are made, seen from any of its elements. */
    public QualityModel projectFile(EObject element) {
        return ProjectFacts.of(element).root().orElseGet(() -> fileOf(element));
    }

    /** The unit that is meant by a click: the unit itself, the unit of a position, else none. */
    public OrganisationalUnit asUnit(EObject element) {
        return switch (element) {
            case OrganisationalUnit unit -> unit;
            case Position position -> position.getUnit();
            default -> null;
        };
    }

    /** The position that is meant by a click: the position itself, the lead of a unit, else none. */
    public Position asPosition(EObject element) {
        return switch (element) {
            case OrganisationalUnit unit -> ProjectFacts.of(unit).chart().lead(unit);
            case Position position -> position;
            default -> null;
        };
    }

    /** Always: a conditional colour that always holds stands for a default that Sirius 7.6.1 forgets in the cells of tables. */
    public boolean isAlways(EObject element) {
        return true;
    }

    /** Whether a cell whose text is put together from several features may be edited: never. */
    public boolean isNeverEdited(EObject element) {
        return false;
    }
}
