package dev.qualis.app;

import java.util.Set;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.xml.type.XMLTypePackage;

/**
 * Which data types of a stranger's metamodel may make values of text, and what becomes of the others.
 *
 * <p>EMF makes values by the constructor of whatever class a data type names, reads Java objects for {@code EJavaObject} and loads
 * classes for {@code EJavaClass}. Values of such types stay the text they are written as.
 */
final class HarmlessTypes {
    /** Classes whose values are made of text without any side effect. */
    private static final Set<String> CLASSES = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Character",
            "java.lang.Double",
            "java.lang.Float",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Short",
            "java.math.BigDecimal",
            "java.math.BigInteger",
            "boolean",
            "byte",
            "char",
            "double",
            "float",
            "int",
            "long",
            "short");

    /** The types of Ecore whose values EMF makes of text by code of its own, or never. */
    private static final Set<EDataType> OF_ECORE = Set.of(
            EcorePackage.Literals.EDATE,
            EcorePackage.Literals.EBYTE_ARRAY,
            EcorePackage.Literals.EFEATURE_MAP,
            EcorePackage.Literals.EFEATURE_MAP_ENTRY);

    private static final Set<String> DELEGATES =
            Set.of("conversionDelegates", "settingDelegates", "invocationDelegates", "validationDelegates");

    private HarmlessTypes() {}

    static boolean contains(EDataType type) {
        return type instanceof EEnum
                || OF_ECORE.contains(type)
                || type.getEPackage() == XMLTypePackage.eINSTANCE
                || containsClass(type.getInstanceClassName());
    }

    static boolean containsClass(String name) {
        return name != null && CLASSES.contains(name);
    }

    /** Makes texts of all values in instances of these packages that would need more than a harmless conversion. */
    static void disarm(Iterable<EPackage> metamodels) {
        metamodels.forEach(HarmlessTypes::disarmTypes);
        // Only now, since a feature may have a type of any of the packages.
        metamodels.forEach(HarmlessTypes::disarmFeatures);
    }

    private static void disarmTypes(EPackage metamodel) {
        for (EAnnotation annotation : metamodel.getEAnnotations()) {
            if (EcorePackage.eNS_URI.equals(annotation.getSource())) {
                annotation.getDetails().removeIf(detail -> DELEGATES.contains(detail.getKey()));
            }
        }
        for (EClassifier classifier : metamodel.getEClassifiers()) {
            if (classifier instanceof EEnum) {
                classifier.setInstanceClassName(null);
            } else if (classifier instanceof EDataType type && !contains(type)) {
                classifier.setInstanceClassName("java.lang.String");
            }
        }
        metamodel.getESubpackages().forEach(HarmlessTypes::disarmTypes);
    }

    private static void disarmFeatures(EPackage metamodel) {
        metamodel.eAllContents().forEachRemaining(HarmlessTypes::disarmFeature);
    }

    private static void disarmFeature(EObject element) {
        if (element instanceof EStructuralFeature feature
                && feature.getEType() instanceof EDataType type
                && !contains(type)) {
            feature.setDefaultValueLiteral(null);
            feature.setEType(EcorePackage.Literals.ESTRING);
        }
    }
}
