package dev.qualis.app;

import dev.qualis.model.qms.QmsPackage;
import dev.qualis.model.qms.core.QualityModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Reads models of this metamodel from XMI that nobody vouches for; references lead to what is in the file, and to shipped libraries. */
final class ModelXmi {
    private static final int DEEPEST = 100;
    private static final long LIMIT = 256L << 20;
    private static final String NAME = "model";

    private final Function<URI, Optional<EObject>> libraries;

    /** @param libraries finds an element of a shipped library by its address */
    ModelXmi(Function<URI, Optional<EObject>> libraries) {
        this.libraries = libraries;
    }

    Outcome<SequencedMap<String, QualityModel>> read(Path path) {
        ResourceSet resources = new ResourceSetImpl();
        EPackage.Registry packages = new EPackageRegistryImpl();
        register(packages, QmsPackage.eINSTANCE);
        resources.setPackageRegistry(packages);
        resources.setURIConverter(new Closed());
        Resource resource = new ClosedXmi(URI.createURI("memory:/model.xmi"), packages);
        resources.getResources().add(resource);
        try {
            long size = Files.size(path);
            if (size > LIMIT) {
                return Outcome.refused(new Refusal.TooLarge(path, size, LIMIT));
            }
            try (InputStream in = Files.newInputStream(path)) {
                resource.load(in, XmiFiles.options(DEEPEST));
            }
        } catch (IOException | RuntimeException e) {
            return Outcome.refused(new Refusal.NotXmi(path, FailureText.of(e)));
        }
        SequencedMap<String, QualityModel> models = new LinkedHashMap<>();
        for (EObject root : List.copyOf(resource.getContents())) {
            if (!(root instanceof QualityModel model)) {
                return Outcome.refused(new Refusal.NotXmi(path, "a root that is no QualityModel"));
            }
            models.put(models.isEmpty() ? NAME + ".qms" : NAME + "-" + (models.size() + 1) + ".qms", model);
        }
        if (models.isEmpty()) {
            return Outcome.refused(new Refusal.NotXmi(path, "no element"));
        }
        for (QualityModel model : models.values()) {
            Optional<String> lost = link(model);
            if (lost.isPresent()) {
                return Outcome.refused(new Refusal.NotXmi(path, "it refers to " + lost.get() + ", which is not there"));
            }
        }
        return Outcome.done(models);
    }

    private static void register(EPackage.Registry packages, EPackage metamodel) {
        packages.put(metamodel.getNsURI(), metamodel);
        metamodel.getESubpackages().forEach(below -> register(packages, below));
    }

    /** Leads references out of the file to libraries; the first that cannot be led anywhere. */
    private Optional<String> link(QualityModel model) {
        for (Iterator<EObject> all = model.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            for (EReference reference : element.eClass().getEAllReferences()) {
                boolean stored = !reference.isContainment() && !reference.isContainer() && reference.isChangeable();
                if (!stored || !element.eIsSet(reference)) {
                    continue;
                }
                List<?> targets = reference.isMany()
                        ? List.copyOf(((InternalEList<?>) element.eGet(reference)).basicList())
                        : List.of(element.eGet(reference, false));
                for (Object target : targets) {
                    if (((InternalEObject) target).eIsProxy()) {
                        URI uri = ((InternalEObject) target).eProxyURI();
                        Optional<EObject> found =
                                libraries.apply(uri).filter(reference.getEReferenceType()::isInstance);
                        if (found.isEmpty()) {
                            return Optional.of(uri.toString());
                        }
                        EcoreUtil.replace(element, reference, target, found.get());
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static final class Closed extends ExtensibleURIConverterImpl {
        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
            throw new IOException("a reference to another file: " + uri);
        }
    }
}
