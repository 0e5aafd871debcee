package dev.qualis.viewpoint.mini;

import dev.qualis.viewpoint.ElementIdentity;
import dev.qualis.viewpoint.Evaluation;
import dev.qualis.viewpoint.ViewpointLibrary;
import dev.qualis.viewpoint.description.ViewpointGroup;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** The sample's metamodel, model and description, loaded from the test's resources. */
public record MiniSession(EPackage metamodel, EObject model, ViewpointGroup group) {
    public static MiniSession load() throws IOException {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        EPackage metamodel = (EPackage) load(set, "mini.ecore");
        set.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
        EObject model = load(set, "mini.xmi");
        try (InputStream stream = MiniSession.class.getResourceAsStream("mini.odesign")) {
            return new MiniSession(metamodel, model, ViewpointLibrary.read(stream));
        }
    }

    private static EObject load(ResourceSet set, String name) throws IOException {
        Resource resource = set.createResource(URI.createURI("test:/" + name));
        try (InputStream stream = MiniSession.class.getResourceAsStream(name)) {
            resource.load(stream, Map.of());
        }
        return resource.getContents().get(0);
    }

    public Evaluation evaluation() {
        return new Evaluation(group, name -> new MiniServices(), List.of(model), ElementIdentity.byFragment());
    }
}
