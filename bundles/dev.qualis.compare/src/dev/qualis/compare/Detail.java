package dev.qualis.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One thing that is said of an element otherwise than before. */
public sealed interface Detail {

    /** The feature that says it. */
    EStructuralFeature feature();

    /**
     * Other values, or references to others.
     *
     * @param removed what is no longer said: values, or elements of the earlier state
     * @param added what is said now: values, or elements of the later state
     */
    record Values(EStructuralFeature feature, List<Object> removed, List<Object> added) implements Detail {
        public Values {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /**
     * Another part, such as an authority of a position or a value of a metric.
     *
     * @param before the part as it was; nothing where it is new
     * @param after the part as it is; nothing where it is gone
     * @param details what is other in it, where it is in both
     */
    record Part(EStructuralFeature feature, Optional<EObject> before, Optional<EObject> after, List<Detail> details)
            implements Detail {
        public Part {
            details = List.copyOf(details);
        }
    }
}
