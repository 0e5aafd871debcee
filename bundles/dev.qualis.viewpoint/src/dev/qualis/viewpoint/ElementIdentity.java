package dev.qualis.viewpoint;

import dev.qualis.scene.SemanticElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** Tells what a scene keeps of a model element. */
@FunctionalInterface
public interface ElementIdentity {
    /** A stable identity and a name; both may be empty, never null. */
    SemanticElement of(EObject element);

    /** The fragment of the element's address within its resource, and its {@code name} where it has one. */
    static ElementIdentity byFragment() {
        return element -> {
            Resource resource = element.eResource();
            String id = resource == null ? "" : resource.getURIFragment(element);
            EStructuralFeature name = element.eClass().getEStructuralFeature("name");
            Object value = name == null ? null : element.eGet(name);
            return new SemanticElement(id, value == null ? "" : value.toString());
        };
    }
}
