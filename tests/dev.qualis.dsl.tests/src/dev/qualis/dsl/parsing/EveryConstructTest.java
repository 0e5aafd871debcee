package dev.qualis.dsl.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.qualis.dsl.TextProject;
import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.QualityModel;
import dev.qualis.testing.Golden;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** Whatever the metamodel knows can be written: one text says everything that there is to say. */
class EveryConstructTest {

    private static final String TEXT = Golden.text("every-construct.qms");

    @Test
    void saysEveryFeatureOfEveryClass() {
        TextProject project = TextProject.of(TEXT).linked();
        Set<EStructuralFeature> said = new HashSet<>();
        for (QualityModel file : project.project().models()) {
            collect(file, said);
        }
        for (QualityModel library : project.project().libraries()) {
            collect(library, said);
        }
        Set<String> unsaid = new TreeSet<>();
        for (EPackage domain : QmsPackage.eINSTANCE.getESubpackages()) {
            for (EClassifier classifier : domain.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                        if (!said.contains(feature)) {
                            unsaid.add(type.getName() + "." + feature.getName());
                        }
                    }
                }
            }
        }
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void saysItWithoutAnyIssue() {
        assertEquals(List.of(), TextProject.of(TEXT).messages());
    }

    @Test
    void isInCanonicalForm() {
        assertEquals(TEXT, TextProject.of(TEXT).formatted());
    }

    private static void collect(QualityModel file, Set<EStructuralFeature> said) {
        addFeatures(file, said);
        for (TreeIterator<EObject> all = file.eAllContents(); all.hasNext(); ) {
            addFeatures(all.next(), said);
        }
    }

    private static void addFeatures(EObject element, Set<EStructuralFeature> said) {
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                said.add(feature);
            }
        }
    }
}
