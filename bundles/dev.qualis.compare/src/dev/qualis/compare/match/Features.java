package dev.qualis.compare.match;

import dev.qualis.model.qms.core.CorePackage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The features that say what an element is: all that are stored, but its name. */
public final class Features {
    private final Map<EClass, List<EStructuralFeature>> features = new HashMap<>();

    /** In the order of the metamodel. */
    public List<EStructuralFeature> of(EClass type) {
        return features.computeIfAbsent(
                type,
                any -> type.getEAllStructuralFeatures().stream()
                        .filter(feature -> !feature.isDerived() && !feature.isTransient() && !feature.isVolatile())
                        .filter(feature -> feature != CorePackage.Literals.NAMED_ELEMENT__NAME)
                        .toList());
    }

    /** Whether the order of several values means something: that of texts and languages does, that of the others does not. */
    public static boolean isOrdered(EStructuralFeature feature) {
        return feature.isMany()
                && feature instanceof EAttribute attribute
                && List.of("LocalizedText", "Language")
                        .contains(attribute.getEAttributeType().getName());
    }
}
