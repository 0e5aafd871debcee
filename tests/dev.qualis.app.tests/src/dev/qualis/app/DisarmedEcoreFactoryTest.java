package dev.qualis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

class DisarmedEcoreFactoryTest {
    private final EcoreFactory factory = new DisarmedEcoreFactory();

    @Test
    void loadsNoClassByItsName() {
        for (EClassifier classifier :
                List.of(factory.createEClass(), factory.createEDataType(), factory.createEEnum())) {
            classifier.setInstanceClassName("java.net.URL");
            assertNull(classifier.getInstanceClass());
            assertEquals("java.net.URL", classifier.getInstanceClassName());
        }
    }

    @Test
    void knowsTheClassesOfPlainValues() {
        EDataType number = factory.createEDataType();
        number.setInstanceClassName("int");
        assertEquals(int.class, number.getInstanceClass());
    }

    @Test
    void makesPlainDefaultsOnly() {
        EAttribute attribute = factory.createEAttribute();
        EClass owner = factory.createEClass();
        owner.getEStructuralFeatures().add(attribute);
        attribute.setDefaultValueLiteral("7");
        attribute.setEType(EcorePackage.Literals.EINT);
        assertEquals(7, attribute.getDefaultValue());
        attribute.setDefaultValueLiteral("java.net.URL");
        attribute.setEType(EcorePackage.Literals.EJAVA_CLASS);
        assertNull(attribute.getDefaultValue());
    }
}
