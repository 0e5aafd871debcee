package dev.qualis.analysis;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Reads references of a model that may hold mistakes: what does not resolve counts as absent. */
public final class Resolved {

    private Resolved() {}

    /** The element referred to; nothing where the reference is empty or does not resolve. */
    public static <T extends EObject> Optional<T> of(T element) {
        return Groups.isPresent(element) ? Optional.of(element) : Optional.empty();
    }

    /** Whether a reference leads to an element. */
    public static boolean isPresent(EObject element) {
        return Groups.isPresent(element);
    }
}
