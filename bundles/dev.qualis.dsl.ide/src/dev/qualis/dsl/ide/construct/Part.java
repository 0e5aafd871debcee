package dev.qualis.dsl.ide.construct;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;

/**
 * Words and values of a construct that are said together or not at all.
 *
 * @param grammar what the grammar says of it
 * @param optional whether it may be left out
 * @param repeated whether it may be said several times
 */
public record Part(AbstractElement grammar, boolean optional, boolean repeated) {

    /** Whether an element of the grammar belongs to it. */
    public boolean has(EObject element) {
        return EcoreUtil.isAncestor(grammar, element);
    }
}
