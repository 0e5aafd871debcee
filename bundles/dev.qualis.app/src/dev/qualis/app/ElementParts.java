package dev.qualis.app;

import dev.qualis.analysis.ModelIndex;
import dev.qualis.analysis.ModelTexts;
import dev.qualis.model.qms.core.Language;
import dev.qualis.model.qms.core.NamedElement;
import dev.qualis.model.qms.organisation.OrganisationalUnit;
import dev.qualis.model.qms.organisation.Position;
import dev.qualis.model.qms.process.Process;
import dev.qualis.model.qms.standard.Clause;
import dev.qualis.model.qms.standard.Standard;
import dev.qualis.scene.SemanticElement;
import dev.qualis.scene.slice.TableSlice.ColumnGroup;
import dev.qualis.viewpoint.ElementIdentity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** What belongs to an element of a project: what is written in it, the positions and units of a unit, the steps of a process. */
final class ElementParts {
    private final ModelIndex index;
    private final ModelTexts texts;
    private final ElementIdentity identity = ElementIdentity.byFragment();
    private final Map<String, OrganisationalUnit> units = new HashMap<>();
    private final Map<String, String> clauses = new HashMap<>();

    ElementParts(ModelIndex index) {
        this.index = index;
        this.texts = ModelTexts.of(index);
        for (Position position : index.organisation().positions()) {
            if (position.getUnit() != null && !position.getUnit().eIsProxy()) {
                units.put(identity.of(position).id(), position.getUnit());
            }
        }
        for (Standard standard : index.standards()) {
            standard.getClauses().forEach(clause -> name(clause, standard.getName()));
        }
    }

    private void name(Clause clause, String standard) {
        clauses.put(identity.of(clause).id(), standard + "-" + clause.getNumber());
        clause.getClauses().forEach(below -> name(below, standard));
    }

    /** The elements of this name. */
    List<NamedElement> named(String name) {
        return Stream.concat(index.all(NamedElement.class).stream(), index.standards().stream())
                .filter(each -> name.equals(each.getName()))
                .distinct()
                .toList();
    }

    /** The names of what pictures can be made of above all: units, processes with steps, and standards. */
    Stream<String> names() {
        Stream<NamedElement> chains = index.processes().roots().stream()
                .filter(process -> !index.processes().children(process).isEmpty())
                .map(NamedElement.class::cast);
        return Stream.of(index.organisation().units().stream(), chains, index.standards().stream())
                .flatMap(elements -> elements)
                .map(NamedElement::getName)
                .filter(name -> name != null && !name.isEmpty());
    }

    String title(NamedElement element, Language language) {
        return texts.title(element, language);
    }

    /** The identities of the elements and of all that belongs to them. */
    Set<String> identities(List<? extends EObject> elements) {
        Set<String> found = new HashSet<>();
        Deque<EObject> open = new ArrayDeque<>(elements);
        while (!open.isEmpty()) {
            EObject element = open.pop();
            if (!found.add(identity.of(element).id())) {
                continue;
            }
            for (Iterator<EObject> all = element.eAllContents(); all.hasNext(); ) {
                found.add(identity.of(all.next()).id());
            }
            open.addAll(parts(element));
        }
        return found;
    }

    private List<? extends EObject> parts(EObject element) {
        return switch (element) {
            case OrganisationalUnit unit ->
                Stream.<EObject>concat(
                                index.organisation().childUnits(unit).stream(),
                                index.organisation().positionsIn(unit).stream())
                        .toList();
            case Process process -> index.processes().children(process);
            default -> List.of();
        };
    }

    /**
     * The unit of the position that a part of a picture stands for, or the unit above it that is not deeper than wanted.
     *
     * @param depth 0 for the units that belong to no other
     */
    Optional<ColumnGroup> unit(SemanticElement position, int depth, Language language) {
        OrganisationalUnit unit = units.get(position.id());
        if (unit == null) {
            return Optional.empty();
        }
        Deque<OrganisationalUnit> above = new ArrayDeque<>(); // from the top down
        Set<OrganisationalUnit> seen = new HashSet<>();
        for (OrganisationalUnit at = unit; at != null && !at.eIsProxy() && seen.add(at); at = at.getParent()) {
            above.push(at);
        }
        OrganisationalUnit group = above.stream()
                .skip(Math.min(depth, above.size() - 1))
                .findFirst()
                .orElse(unit);
        return Optional.of(new ColumnGroup(identity.of(group), texts.title(group, language)));
    }

    /** A name that stays when titles and scores change: the element's own or, of a clause, that of its standard and its number. */
    Optional<String> name(SemanticElement element) {
        return element.name().isEmpty() ? Optional.ofNullable(clauses.get(element.id())) : Optional.of(element.name());
    }
}
