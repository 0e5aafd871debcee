package dev.qualis.dsl.conversion;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.serializer.sequencer.TransientValueService;

/** What is not said is not written: there is no word for the literal {@code unspecified}, nor for a value that is not there. */
public class UnsaidValues extends TransientValueService {
    private static final String UNSPECIFIED = "unspecified";

    @Override
    public ValueTransient isValueTransient(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature, false);
        return value == null || value instanceof Enumerator literal && UNSPECIFIED.equals(literal.getLiteral())
                ? ValueTransient.YES
                : super.isValueTransient(element, feature);
    }
}
