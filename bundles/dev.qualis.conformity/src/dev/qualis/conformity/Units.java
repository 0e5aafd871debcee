package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.QualityTeam;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** The parts of the company. */
public final class Units {

    private final ModelIndex index;

    Units(ModelIndex index) {
        this.index = index;
    }

    /** The elements and, where they are units, all units below them. */
    public Set<EObject> withBelow(Collection<? extends EObject> elements) {
        Set<EObject> found = new HashSet<>();
        Deque<EObject> open = new ArrayDeque<>(elements);
        while (!open.isEmpty()) {
            EObject element = open.pop();
            if (found.add(element) && element instanceof OrganisationalUnit unit) {
                open.addAll(index.organisation().childUnits(unit));
            }
        }
        return found;
    }

    /**
     * The elements that something is meant for: each stands for itself, a unit for those below it only where that is said.
     *
     * @param subunits whether the units below are meant as well
     */
    public Collection<? extends EObject> meant(Collection<? extends EObject> elements, boolean subunits) {
        return subunits ? withBelow(elements) : elements;
    }

    /** The departments and product lines: units that have one above them, or all where none has. */
    public List<OrganisationalUnit> departments() {
        List<OrganisationalUnit> units = index.all(OrganisationalUnit.class).stream()
                .filter(unit -> !(unit instanceof Body) && !(unit instanceof QualityTeam))
                .toList();
        List<OrganisationalUnit> below =
                units.stream().filter(unit -> unit.getParent() != null).toList();
        return below.isEmpty() ? units : below;
    }
}
