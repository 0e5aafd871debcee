package dev.qualis.app;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.impl.EAttributeImpl;
import org.eclipse.emf.ecore.impl.EClassImpl;
import org.eclipse.emf.ecore.impl.EDataTypeImpl;
import org.eclipse.emf.ecore.impl.EEnumImpl;
import org.eclipse.emf.ecore.impl.EReferenceImpl;
import org.eclipse.emf.ecore.impl.EcoreFactoryImpl;

/**
 * Makes the elements of a stranger's metamodel such that asking one for its class or for a default value loads no class and
 * makes no object but of {@link HarmlessTypes}, whoever asks: EMF, an expression of a viewpoint, a service.
 */
final class DisarmedEcoreFactory extends EcoreFactoryImpl {
    @Override
    public EClass createEClass() {
        return new EClassImpl() {
            @Override
            public Class<?> getInstanceClass() {
                return null;
            }
        };
    }

    @Override
    public EDataType createEDataType() {
        return new EDataTypeImpl() {
            @Override
            public Class<?> getInstanceClass() {
                return isHarmless(this) ? super.getInstanceClass() : null;
            }
        };
    }

    @Override
    public EEnum createEEnum() {
        return new EEnumImpl() {
            @Override
            public Class<?> getInstanceClass() {
                return null;
            }
        };
    }

    @Override
    public EAttribute createEAttribute() {
        return new EAttributeImpl() {
            @Override
            public Object getDefaultValue() {
                return hasHarmlessValues(this) ? super.getDefaultValue() : null;
            }
        };
    }

    @Override
    public EReference createEReference() {
        return new EReferenceImpl() {
            @Override
            public Object getDefaultValue() {
                return hasHarmlessValues(this) ? super.getDefaultValue() : null;
            }
        };
    }

    private static boolean isHarmless(EClassifier type) {
        return HarmlessTypes.containsClass(type.getInstanceClassName());
    }

    private static boolean hasHarmlessValues(EStructuralFeature feature) {
        return !(feature.getEType() instanceof EDataType type) || HarmlessTypes.contains(type);
    }
}
