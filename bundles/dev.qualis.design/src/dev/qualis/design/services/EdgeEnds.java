package dev.qualis.design.services;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the ends of a line of Sirius stand for. This bundle is built without Sirius, so its lines and nodes are asked
 * for their features by name.
 */
final class EdgeEnds {
    private EdgeEnds() {}

    /** The element at the source of a line; {@code null} where it has none. */
    static EObject source(EObject line) {
        return element(get(line, "sourceNode"));
    }

    /** The element at the target of a line; {@code null} where it has none. */
    static EObject target(EObject line) {
        return element(get(line, "targetNode"));
    }

    private static EObject element(EObject node) {
        return node == null ? null : get(node, "target");
    }

    private static EObject get(EObject object, String name) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
        return feature != null && object.eGet(feature) instanceof EObject value ? value : null;
    }
}
