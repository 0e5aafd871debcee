package dev.qualis.viewpoint.expression;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

/** Reads features of model elements by name. */
public final class Features {
    private Features() {}

    /**
     * The value of a feature, or of what every element has: {@code eContainer}, {@code eContents} …
     *
     * @throws EvaluationException where the element has no such feature, or its value comes from code that is not here
     */
    public static Object value(EObject element, String name) throws EvaluationException {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
        if (feature == null) {
            return ofEvery(element, name);
        }
        if (needsCode(element, feature)) {
            throw new EvaluationException(Message.of(
                    "Feature '{0}' of {1} is derived: its value comes from code of the metamodel, which is not here.",
                    "{1} 的特征“{0}”是派生的：其值由元模型的代码计算，而代码不在这里。",
                    name,
                    element.eClass().getName()));
        }
        try {
            return element.eGet(feature);
        } catch (RuntimeException e) {
            throw new EvaluationException(
                    Message.of("Feature '{0}' failed: {1}", "读取特征“{0}”失败：{1}", name, e.getMessage()), e);
        }
    }

    private static Object ofEvery(EObject element, String name) throws EvaluationException {
        return switch (name) {
            case "eContainer" -> element.eContainer();
            case "eContents" -> element.eContents();
            case "eAllContents" -> element.eAllContents();
            case "eClass" -> element.eClass();
            case "eCrossReferences", "eReferences" -> element.eCrossReferences();
            default ->
                throw new EvaluationException(Message.of(
                        "'{0}' has no feature '{1}'.{2}",
                        "“{0}”没有特征“{1}”。{2}",
                        element.eClass().getName(),
                        name,
                        Nearest.to(
                                        name,
                                        element.eClass().getEAllStructuralFeatures().stream()
                                                .map(EStructuralFeature::getName))
                                .map(Nearest::question)
                                .orElse(Message.NONE)));
        };
    }

    /** A metamodel that was only read has no code; what EMF itself computes needs none. */
    private static boolean needsCode(EObject element, EStructuralFeature feature) {
        boolean computed = feature.isVolatile() && (feature.isDerived() || feature.isTransient());
        return computed
                && element.eClass().getInstanceClass() == null
                && ExtendedMetaData.INSTANCE.getGroup(feature) == null
                && !hasDelegate(feature);
    }

    private static boolean hasDelegate(EStructuralFeature feature) {
        EAnnotation delegates = feature.getEContainingClass().getEPackage().getEAnnotation(EcorePackage.eNS_URI);
        return delegates != null && delegates.getDetails().containsKey("settingDelegates");
    }
}
