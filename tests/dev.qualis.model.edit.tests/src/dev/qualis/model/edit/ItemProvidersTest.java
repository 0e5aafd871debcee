package dev.qualis.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.qualis.model.qms.core.CorePackage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of the model can be shown in a tree, found through the registry as the workbench finds it. */
class ItemProvidersTest {

    private final ComposedAdapterFactory factory =
            new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);

    @AfterEach
    void dispose() {
        factory.dispose();
    }

    @Test
    void findsTheClassesOfTheModel() {
        assertTrue(concreteClasses().size() > 50, () -> concreteClasses().toString());
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void showsLabelIconAndChildren(EClass type) throws IOException {
        EObject element = EcoreUtil.create(type);
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt((Object) element, IItemLabelProvider.class);
        assertNotNull(labels, type::getName);
        assertFalse(labels.getText(element).isBlank());
        assertIconExists(labels.getImage(element));
        ITreeItemContentProvider content =
                (ITreeItemContentProvider) factory.adapt((Object) element, ITreeItemContentProvider.class);
        assertEquals(0, content.getChildren(element).size());
    }

    /** An icon is a URL, or several of them on top of each other. */
    private static void assertIconExists(Object image) throws IOException {
        List<?> layers = image instanceof ComposedImage composed ? composed.getImages() : List.of(image);
        assertFalse(layers.isEmpty());
        for (Object layer : layers) {
            try (InputStream icon = ((URL) layer).openStream()) {
                assertTrue(icon.read() >= 0, layer::toString);
            }
        }
    }

    static List<EClass> concreteClasses() {
        List<EClass> classes = new ArrayList<>();
        for (EPackage each : CorePackage.eINSTANCE.getESuperPackage().getESubpackages()) {
            each.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .map(EClass.class::cast)
                    .filter(type -> !type.isAbstract() && !type.isInterface())
                    .forEach(classes::add);
        }
        return classes;
    }
}
