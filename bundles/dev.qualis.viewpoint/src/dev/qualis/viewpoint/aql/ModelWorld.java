package dev.qualis.viewpoint.aql;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What expressions may ask of all models and metamodels. */
public interface ModelWorld {
    /** Nothing at all: for expressions that ask of their variables only. */
    ModelWorld EMPTY = new ModelWorld() {
        @Override
        public Optional<EClassifier> classifier(String name) {
            return Optional.empty();
        }

        @Override
        public List<EObject> instances(EClass type) {
            return List.of();
        }

        @Override
        public Collection<EStructuralFeature.Setting> inverse(EObject element) {
            return List.of();
        }
    };

    /** The class or data type with a name such as {@code pkg::Class}. */
    Optional<EClassifier> classifier(String name);

    /** All elements of the class and of those below it, in the order of the models. */
    List<EObject> instances(EClass type);

    /** What refers to an element. */
    Collection<EStructuralFeature.Setting> inverse(EObject element);
}
