package dev.qualis.conformity;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.OrganisationIndex;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.Body;
import dev.qualis.model.qms.organisation.Person;
import dev.qualis.model.qms.organisation.Position;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;

/** Who directs the company at the top: one person, or a group (CQOS 3.1, note 1). */
public final class TopManagement {

    private final OrganisationIndex organisation;
    private final List<NamedElement> named = new ArrayList<>();
    private final Set<Position> members = new LinkedHashSet<>();

    TopManagement(ModelIndex index) {
        organisation = index.organisation();
        index.all(Position.class).stream().filter(Position::isTopManager).forEach(named::add);
        index.all(Body.class).stream().filter(Body::isTopManagement).forEach(named::add);
        named.forEach(top -> members.addAll(members(top)));
    }

    /** The positions and bodies that are marked as top management. */
    public List<NamedElement> named() {
        return List.copyOf(named);
    }

    /** The positions that make up one of those marked: the position itself, or the head and the members of the body. */
    public Set<Position> members(NamedElement top) {
        Set<Position> found = new LinkedHashSet<>();
        if (top instanceof Position position) {
            found.add(position);
        } else if (top instanceof Body body) {
            found.add(body.getHead());
            found.addAll(body.getMembers());
            found.addAll(organisation.positionsIn(body));
            found.remove(null);
        }
        return found;
    }

    /** Whether an element belongs to it: a body of it, one of its positions, or who holds one on the model's date. */
    public boolean contains(EObject element) {
        return switch (element) {
            case Body body -> body.isTopManagement();
            case Position position -> members.contains(position);
            case Person person -> organisation.positionsHeldBy(person).stream().anyMatch(members::contains);
            case null, default -> false;
        };
    }
}
