package dev.qualis.dsl.workspace;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/**
 * One of the names that a file offers, in whichever snapshot.
 *
 * @param export its number among the file's names
 * @param shortened whether it is less than the element's qualified name
 */
record Slot(URI uri, int export, EClass type, boolean shortened) {

    boolean fits(EClass wanted) {
        return wanted == type || wanted.isSuperTypeOf(type);
    }
}
