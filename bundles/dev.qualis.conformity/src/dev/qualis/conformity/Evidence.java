package dev.qualis.conformity;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in the model that speaks for a clause.
 *
 * @param element the element of the model
 * @param kind how it came to count
 */
public record Evidence(EObject element, Kind kind) {

    /** How evidence came to count. */
    public enum Kind {
        /** A rule found it. */
        DERIVED,
        /** The model states it with {@code fulfils}. */
        EXPLICIT,
        /** It speaks for a clause of another standard that corresponds. */
        SHARED
    }
}
