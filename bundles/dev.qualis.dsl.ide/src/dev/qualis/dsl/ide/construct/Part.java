package dev.qualis.dsl.ide.construct;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;

/**
 * Words and values of a construct that are said together or not at all.
 *
 * @param grammar what the grammar says of it
 * @param more what the grammar says of more values of it behind a comma, where this is beside the first one; else null
 * @param optional whether it may be left out
 * @param repeated whether it may be said several times
 */
public record Part(AbstractElement grammar, AbstractElement more, boolean optional, boolean repeated) {

    /** Whether an element of the grammar belongs to it. */
    public boolean has(EObject element) {
        return EcoreUtil.isAncestor(grammar, element) || more != null && EcoreUtil.isAncestor(more, element);
    }
}
