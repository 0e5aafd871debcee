package dev.qualis.analysis;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What is personal data: how somebody is rated, appraised or assessed, the curriculum vitae, and how a person is
 * identified and reached. The metamodel marks the features; whoever shows elements feature by feature asks here.
 */
public final class PersonalData {

    private static final String MARK = "http://www.qualis.dev/qms/personal";

    private PersonalData() {}

    /** Whether the values of a feature are shown to those only who ask for personal data. */
    public static boolean isPersonal(EStructuralFeature feature) {
        return feature.getEAnnotation(MARK) != null;
    }

    /** Whether the model says anything personal of an element or of what it contains. */
    public static boolean isIn(EObject element) {
        if (says(element)) {
            return true;
        }
        for (TreeIterator<EObject> below = element.eAllContents(); below.hasNext(); ) {
            if (says(below.next())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .anyMatch(feature -> isPersonal(feature) && element.eIsSet(feature));
    }
}
