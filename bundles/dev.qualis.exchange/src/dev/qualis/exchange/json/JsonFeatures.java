package dev.qualis.exchange.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The members of an element: the stored features of its class, by their names in the metamodel. */
final class JsonFeatures {
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

    List<EStructuralFeature> of(EClass type) {
        return features.computeIfAbsent(
                type,
                any -> type.getEAllStructuralFeatures().stream()
                        .filter(feature -> !feature.isDerived() && !feature.isTransient() && !feature.isVolatile())
                        .filter(feature -> !(feature instanceof EReference reference && reference.isContainer()))
                        .toList());
    }

    static boolean isPart(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
