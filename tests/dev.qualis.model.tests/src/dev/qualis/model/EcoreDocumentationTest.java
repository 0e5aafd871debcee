package dev.qualis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.QmsPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** The metamodel explains itself: everything in it is documented, and what people see has a name in both languages. */
class EcoreDocumentationTest {

    private static final String LABEL = "http://www.qualis.dev/qms/label";

    @Test
    void documentsEveryClassFeatureAndLiteral() throws IOException {
        List<String> undocumented = new ArrayList<>();
        List<ENamedElement> all = elements();
        assertTrue(all.size() > 700, "only " + all.size());
        for (ENamedElement element : all) {
            String documentation = EcoreUtil.getDocumentation(element);
            if (documentation == null || documentation.isBlank()) {
                undocumented.add(path(element));
            }
        }
        assertEquals(List.of(), undocumented);
    }

    @Test
    void namesClassesAndWordsInBothLanguages() throws IOException {
        List<String> unnamed = new ArrayList<>();
        for (ENamedElement element : elements()) {
            boolean seen = element instanceof EClass || element instanceof EEnum || element instanceof EEnumLiteral;
            if (seen && (isBlank(element, "zh") || isBlank(element, "en"))) {
                unnamed.add(path(element));
            }
        }
        assertEquals(List.of(), unnamed);
    }

    @Test
    void isAValidMetamodel() throws IOException {
        assertEquals(
                List.of(),
                Diagnostician.INSTANCE.validate(root()).getChildren().stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void isWhatTheGeneratedPackageSays() throws IOException {
        assertEquals(names(root()), names(QmsPackage.eINSTANCE));
        assertEquals(15, QmsPackage.eINSTANCE.getESubpackages().size());
    }

    private static boolean isBlank(EModelElement element, String language) {
        String label = EcoreUtil.getAnnotation(element, LABEL, language);
        return label == null || label.isBlank();
    }

    private static List<String> names(EPackage root) {
        List<String> names = new ArrayList<>();
        root.eAllContents().forEachRemaining(element -> {
            if (element instanceof EStructuralFeature || element instanceof EClass || element instanceof EEnumLiteral) {
                names.add(path((ENamedElement) element));
            }
        });
        return names;
    }

    private static String path(ENamedElement element) {
        return element.eContainer() instanceof ENamedElement outer && outer.eContainer() != null
                ? path(outer) + "." + element.getName()
                : element.getName();
    }

    private static List<ENamedElement> elements() throws IOException {
        List<ENamedElement> all = new ArrayList<>();
        root().eAllContents().forEachRemaining(element -> {
            if (element instanceof ENamedElement named) {
                all.add(named);
            }
        });
        assertFalse(all.isEmpty());
        return all;
    }

    private static EPackage root() throws IOException {
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("qms.ecore"));
        try (var stream = EcoreDocumentationTest.class.getResourceAsStream("/model/qms.ecore")) {
            resource.load(stream, null);
        }
        return (EPackage) resource.getContents().getFirst();
    }
}
