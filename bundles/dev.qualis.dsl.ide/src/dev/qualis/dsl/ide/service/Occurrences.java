package dev.qualis.dsl.ide.service;

import dev.qualis.dsl.project.SourceLocation;
import dev.qualis.dsl.workspace.References.Reference;
import dev.qualis.dsl.workspace.Snapshot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Where elements are named: once where they are written, and wherever others refer to them. */
public final class Occurrences {

    /**
     * A place that names an element.
     *
     * @param offset where the name begins
     * @param length of the name
     * @param definition whether the element is written there
     */
    public record Occurrence(EObject element, URI uri, int offset, int length, boolean definition) {

        boolean covers(int place) {
            return offset <= place && place <= offset + length;
        }
    }

    private Occurrences() {}

    /** The element that is named at a place. */
    public static Optional<Occurrence> at(Snapshot snapshot, URI uri, int offset) {
        if (!snapshot.contains(uri)) {
            return Optional.empty();
        }
        return snapshot.references()
                .at(uri, offset)
                .map(Occurrences::use)
                .or(() -> snapshot.elementAt(uri, offset)
                        .flatMap(element -> definition(snapshot, element))
                        .filter(found -> found.covers(offset)));
    }

    private static Occurrence use(Reference reference) {
        return new Occurrence(reference.target(), reference.uri(), reference.offset(), reference.length(), false);
    }

    /** Where an element is written; nothing for what has no name, or is in no text. */
    public static Optional<Occurrence> definition(Snapshot snapshot, EObject element) {
        return ElementTexts.name(element).isEmpty()
                ? Optional.empty()
                : snapshot.locate(element).map(place -> definition(element, place));
    }

    private static Occurrence definition(EObject element, SourceLocation place) {
        return new Occurrence(element, place.uri(), place.offset(), place.length(), true);
    }

    /** Every place in the project's files that names an element, in the order of the files and their texts. */
    public static List<Occurrence> all(Snapshot snapshot, EObject element) {
        List<Occurrence> all = new ArrayList<>();
        definition(snapshot, element)
                .filter(found -> snapshot.contains(found.uri()))
                .ifPresent(all::add);
        snapshot.references().to(element).forEach(reference -> all.add(use(reference)));
        all.sort(
                Comparator.comparing((Occurrence each) -> each.uri().toString()).thenComparingInt(Occurrence::offset));
        return all;
    }
}
