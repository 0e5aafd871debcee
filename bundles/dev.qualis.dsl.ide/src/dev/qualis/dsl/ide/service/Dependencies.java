package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.ide.service.Occurrences.Occurrence;
import dev.qualis.dsl.workspace.References.Reference;
import dev.qualis.dsl.workspace.Snapshot;
import dev.qualis.model.qms.core.NamedElement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Who depends on an element, and on whom it depends: by references, each named by the element that has it. */
public final class Dependencies {

    /**
     * An element on one end.
     *
     * @param element the element, a named one
     * @param places where the references are written
     */
    public record Dependency(EObject element, List<Reference> places) {}

    private Dependencies() {}

    /** Those that refer to an element, in the order of the files. */
    public static List<Dependency> on(Snapshot snapshot, EObject element) {
        return grouped(snapshot.references().to(element), reference -> named(reference.source()));
    }

    /** What an element, and what is inside of it, refers to, in the order of its text. */
    public static List<Dependency> of(Snapshot snapshot, EObject element) {
        if (element.eResource() == null
                || !snapshot.contains(element.eResource().getURI())) {
            return List.of();
        }
        List<Reference> own = snapshot.references().in(element.eResource().getURI()).stream()
                .filter(reference -> named(reference.source()) == element)
                .toList();
        return grouped(own, Reference::target);
    }

    private static List<Dependency> grouped(
            List<Reference> references, java.util.function.Function<Reference, EObject> end) {
        Map<EObject, List<Reference>> groups = new LinkedHashMap<>();
        references.forEach(reference -> groups.computeIfAbsent(end.apply(reference), any -> new ArrayList<>())
                .add(reference));
        return groups.entrySet().stream()
                .map(group -> new Dependency(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** The element itself, or the one around it that has a name. */
    static EObject named(EObject element) {
        EObject named = element;
        while (named.eContainer() != null && !(named instanceof NamedElement each && each.getName() != null)) {
            named = named.eContainer();
        }
        return named;
    }

    /** Where an element is written, in a file of the project. */
    public static Optional<Occurrence> place(Snapshot snapshot, EObject element) {
        return Occurrences.definition(snapshot, element).filter(found -> snapshot.contains(found.uri()));
    }
}
